#include <ATen/Functions.h>

#include <algorithm>

#include "inference/training/epoch_recorder.h"
#include "inference/training/learning_set.h"
#include "inference/training/training_processes.h"

namespace overlook {

namespace {

/// Numbers of this process in one row, and afterwards those of all processes added up.
class SharedNumbers {
 public:
    template <typename Values>
    void append(const Values& values) {
        m_numbers.insert(m_numbers.end(), values.begin(), values.end());
    }
    void append(double value) { m_numbers.push_back(value); }

    void addUp(TrainingProcesses& processes) {
        m_sums = processes.sum(at::tensor(m_numbers, at::kDouble));
        m_next = m_sums.data_ptr<double>();
    }

    template <typename Values>
    [[nodiscard]] Values take(std::size_t count) {
        const double* first = m_next;
        m_next += count;
        return Values(first, m_next);
    }
    [[nodiscard]] double take() { return *m_next++; }

 private:
    std::vector<double> m_numbers;
    at::Tensor m_sums;
    const double* m_next = nullptr;
};

}  // namespace

void EpochRecorder::share(TrainingProcesses& processes) {
    if (processes.count() == 1)
        return;
    const std::size_t classes = m_set.classes().size();
    const std::size_t pairs = (classes + 1) * (classes + 1);
    std::set<std::string> columns;  // the same in every process, unlike those of the pictures looked at here
    for (const auto& [picture, names] : m_columns)
        columns.insert(names.begin(), names.end());
    SharedNumbers numbers;  // each picture has one owner
    for (std::size_t picture = 0; picture < m_set.pictures().size(); ++picture)
        numbers.append(m_scores.count(picture) ? m_scores[picture] : Scores(classes));
    numbers.append(m_energySum);
    numbers.append(static_cast<double>(m_energyCount));
    for (const std::string& column : columns)
        numbers.append(m_segmentation.try_emplace(column, static_cast<int>(classes) + 1).first->second.counts());
    numbers.addUp(processes);
    for (std::size_t picture = 0; picture < m_set.pictures().size(); ++picture)
        m_scores[picture] = numbers.take<Scores>(classes);
    m_energySum = numbers.take();
    m_energyCount = static_cast<int>(numbers.take());
    for (const std::string& column : columns) {
        const auto counts = numbers.take<std::vector<std::int64_t>>(pairs);
        if (std::any_of(counts.begin(), counts.end(), [](std::int64_t count) { return count > 0; }))
            m_segmentation.at(column).setCounts(counts);
        else
            m_segmentation.erase(column);  // no segmentation
    }
}

}  // namespace overlook
