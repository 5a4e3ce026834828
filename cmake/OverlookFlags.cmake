# One interface target carries what every source is compiled and linked with.
add_library(overlook_flags INTERFACE)
target_include_directories(overlook_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(overlook_flags INTERFACE
  QT_NO_KEYWORDS                     # Qt's `slots` and `emit` break LibTorch's headers
  OVERLOOK_VERSION="${PROJECT_VERSION}")
target_compile_options(overlook_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<BOOL:${OVERLOOK_WERROR}>:-Werror>)
if(OVERLOOK_SANITIZE)
  target_compile_options(overlook_flags INTERFACE -fsanitize=${OVERLOOK_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(overlook_flags INTERFACE -fsanitize=${OVERLOOK_SANITIZE})
endif()
if(OVERLOOK_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "OVERLOOK_FUZZ needs clang: configure with -DCMAKE_CXX_COMPILER=clang++, or with the preset fuzz")
  endif()
  # Everything is instrumented; only the fuzz targets are linked with libFuzzer's main function.
  set(overlook_fuzz_sanitizers fuzzer-no-link,address,undefined)
  target_compile_options(overlook_flags INTERFACE
    -fsanitize=${overlook_fuzz_sanitizers} -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(overlook_flags INTERFACE -fsanitize=${overlook_fuzz_sanitizers})
endif()

find_program(OVERLOOK_MOLD mold)
mark_as_advanced(OVERLOOK_MOLD)
if(OVERLOOK_MOLD)
  target_link_options(overlook_flags INTERFACE -fuse-ld=mold)   # bfd needs seconds for LibTorch's 340 libraries
endif()

find_program(OVERLOOK_CCACHE ccache)
mark_as_advanced(OVERLOOK_CCACHE)
if(OVERLOOK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${OVERLOOK_CCACHE}")
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
