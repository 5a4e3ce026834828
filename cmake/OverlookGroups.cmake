# OVERLOOK_GROUPS: compile up to eight sources as one file, which takes well under half the time from nothing; compiling
# single files, as is the default, is quicker after a small change. Which go together is said by compile_groups.py.
find_package(Python3 REQUIRED COMPONENTS Interpreter)

# CMake writes the sources of a group with their whole path. Without that in messages, a compiler cache serves every clone.
target_compile_options(overlook_flags INTERFACE "-fmacro-prefix-map=${CMAKE_SOURCE_DIR}/=")

function(overlook_group_sources target)
  get_target_property(folder ${target} SOURCE_DIR)
  get_target_property(sources ${target} SOURCES)
  list(FILTER sources INCLUDE REGEX "^[^$]+\\.cpp$")
  list(TRANSFORM sources PREPEND "${folder}/" REGEX "^[^/]")
  list(FILTER sources EXCLUDE REGEX "^${CMAKE_BINARY_DIR}/")
  set(listed "${CMAKE_BINARY_DIR}/sources/${target}.txt")
  list(JOIN sources "\n" lines)
  file(WRITE "${listed}" "${lines}")
  execute_process(COMMAND "${Python3_EXECUTABLE}" "${CMAKE_SOURCE_DIR}/cmake/compile_groups.py"
    INPUT_FILE "${listed}" OUTPUT_VARIABLE grouped OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  string(REPLACE "\n" ";" fields "${grouped}")   # group;path;group;path…
  while(fields)
    list(POP_FRONT fields group path)
    set_source_files_properties("${path}" TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP ${group})
  endwhile()
endfunction()

function(overlook_group_folder folder)
  get_property(targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
  foreach(target IN LISTS targets)
    get_target_property(type ${target} TYPE)
    if(type MATCHES "^(STATIC_LIBRARY|SHARED_LIBRARY|MODULE_LIBRARY|EXECUTABLE)$")
      overlook_group_sources(${target})
    endif()
  endforeach()
  get_property(folders DIRECTORY "${folder}" PROPERTY SUBDIRECTORIES)
  foreach(subfolder IN LISTS folders)
    overlook_group_folder("${subfolder}")
  endforeach()
endfunction()

# Once all targets are known.
cmake_language(DEFER DIRECTORY "${CMAKE_SOURCE_DIR}" CALL overlook_group_folder "${CMAKE_SOURCE_DIR}")
