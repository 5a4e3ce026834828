#include "inference/engine/failure.h"

#include <gtest/gtest.h>

#include <new>
#include <stdexcept>

namespace overlook {
namespace {

TEST(Failure, ErrorStaysAsItIs) {
    const Error error = failureOf(Error(Error::Kind::Cancelled, "Stopped."));
    EXPECT_EQ(error.kind(), Error::Kind::Cancelled);
    EXPECT_STREQ(error.what(), "Stopped.");
}

TEST(Failure, ExceptionOfALibraryIsAnEngineError) {
    EXPECT_EQ(failureOf(std::runtime_error("wrong size")).kind(), Error::Kind::Engine);
}

TEST(Failure, AllocatorMessagesAreRecognisedAsOutOfMemory) {
    const std::string expected = failureOf(std::bad_alloc()).what();
    EXPECT_EQ(failureOf(std::runtime_error("DefaultCPUAllocator: can't allocate memory: you tried …")).what(),
              expected);
    EXPECT_EQ(failureOf(std::runtime_error("CUDA out of memory. Tried to allocate 2 GiB")).what(), expected);
}

TEST(Failure, StackTraceIsLeftOut) {
    EXPECT_EQ(essentialLine("expected 3 channels\nException raised from conv at x.cpp:1\nframe #0: f"),
              "expected 3 channels");
}

TEST(Failure, LineRaisedByATorchScriptProgramIsPreferred) {
    EXPECT_EQ(essentialLine("The following operation failed in the TorchScript interpreter.\nTraceback …\n"
                            "RuntimeError: The size of tensor a (3) must match\n"),
              "RuntimeError: The size of tensor a (3) must match");
}

TEST(Failure, VeryLongLineIsCut) {
    EXPECT_LT(essentialLine(std::string(5000, 'x')).size(), 400U);
}

TEST(Failure, EmptyMessageStaysEmpty) {
    EXPECT_EQ(essentialLine(""), "");
}

}  // namespace
}  // namespace overlook
