#pragma once

#include <string>
#include <vector>

#include "inference/core/error.h"
#include "inference/datasets/data_set.h"

namespace overlook {

/// Something wrong with one file of a data set.
struct DataProblem {
    Error error;              ///< names the file, and what to do
    std::string sample = {};  ///< id of the picture that cannot be used because of it; empty when the rest can
};

using DataProblems = std::vector<DataProblem>;

/// A data set, and what is wrong with it. The problems' samples are still in the set.
struct ReadDataSet {
    DataSet set;
    DataProblems problems;
};

/// Says that a data set cannot be used as it is, and knows everything that is wrong with it.
class BrokenDataSet : public Error {
 public:
    /// `problems` is not empty.
    BrokenDataSet(const DataSet& set, DataProblems problems);

    [[nodiscard]] const DataProblems& problems() const { return m_problems; }

 private:
    DataProblems m_problems;
};

/// Orders the samples by their ids; of those that share one, only the first stays, and each further one is a problem.
void dropTwins(ReadDataSet& read);

/// The set when nothing is wrong with it. Throws the first problem's error otherwise.
[[nodiscard]] DataSet flawless(ReadDataSet read);

/// The set without the samples that a problem names, in its lists neither.
[[nodiscard]] DataSet withoutBroken(DataSet set, const DataProblems& problems);

}  // namespace overlook
