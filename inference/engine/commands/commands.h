#pragma once

#include <memory>

#include "inference/engine/command.h"

namespace overlook {

[[nodiscard]] std::unique_ptr<Command> makeServeCommand();
[[nodiscard]] std::unique_ptr<Command> makeDevicesCommand();
[[nodiscard]] std::unique_ptr<Command> makeNetworksCommand();
[[nodiscard]] std::unique_ptr<Command> makeMethodsCommand();
[[nodiscard]] std::unique_ptr<Command> makeInspectCommand();
[[nodiscard]] std::unique_ptr<Command> makeClassifyCommand();
[[nodiscard]] std::unique_ptr<Command> makeSegmentCommand();
[[nodiscard]] std::unique_ptr<Command> makeExplainCommand();
[[nodiscard]] std::unique_ptr<Command> makeChannelsCommand();
[[nodiscard]] std::unique_ptr<Command> makeConvertCommand();
[[nodiscard]] std::unique_ptr<Command> makeDataCommand();
[[nodiscard]] std::unique_ptr<Command> makeAnnotationsCommand();
[[nodiscard]] std::unique_ptr<Command> makeScenesCommand();
[[nodiscard]] std::unique_ptr<Command> makeTrainCommand();
[[nodiscard]] std::unique_ptr<Command> makeTeachCommand();
[[nodiscard]] std::unique_ptr<Command> makeAccumulateCommand();
[[nodiscard]] std::unique_ptr<Command> makeEvaluateCommand();
[[nodiscard]] std::unique_ptr<Command> makeSanityCommand();
[[nodiscard]] std::unique_ptr<Command> makePseudoLabelsCommand();
[[nodiscard]] std::unique_ptr<Command> makeProjectCommand();
[[nodiscard]] std::unique_ptr<Command> makeManualCommand();

}  // namespace overlook
