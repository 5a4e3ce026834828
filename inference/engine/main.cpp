#include "inference/engine/command_line.h"

int main(int argc, char** argv) {
    return overlook::runCommandLine(argc, argv);
}
