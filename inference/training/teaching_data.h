#pragma once

#include <string>
#include <vector>

#include "inference/datasets/data_set.h"
#include "inference/datasets/hint_folder.h"
#include "inference/protocol/training_messages.h"

namespace overlook {

/// The list of pictures that a teaching only looks at where the data set has none but the one that is learnt from.
inline constexpr const char* kHeldOutList = "held_out";

/// Where there is no list of this name to learn from, makes one of all listed pictures.
void listForTeaching(DataSet& set, const std::string& list);

/// What a teaching needs of a data set: the list that is learnt from shrinks to the pictures with hints and as many
/// others as are replayed, every other list to as many as are looked at; where there is no other list, one is made of
/// pictures that are left. Hinted pictures are learnt from whichever list they are in, and no longer held out. The
/// picture that is looked at meanwhile is among them. Which ones the seed says. Returns what is to be said where hints
/// and labels contradict each other: a picture is taken to show what there is to look at in it.
[[nodiscard]] std::vector<Sentence> chooseTeachingPictures(DataSet& set, const HintFolder& hints, const Train& request);

/// Makes the classes of the data set those of the network, in its order, by their names; labels of other classes are
/// dropped. Throws Error (BadData) when hints are for classes that the network does not have, naming them.
void takeNetworkClasses(DataSet& set, const HintFolder& hints, const std::vector<std::string>& classes);

}  // namespace overlook
