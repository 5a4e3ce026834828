# The day of what is built: SOURCE_DATE_EPOCH, or else that of the newest commit, so that the same sources give the same
# package; today outside of a repository.
function(overlook_release_second result)
  set(second "$ENV{SOURCE_DATE_EPOCH}")
  if(NOT second)
    execute_process(COMMAND git log -1 --format=%ct WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}"
      OUTPUT_VARIABLE second OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  endif()
  if(NOT second)
    string(TIMESTAMP second "%s" UTC)
  endif()
  set(${result} "${second}" PARENT_SCOPE)
endfunction()

# As 2026-07-31.
function(overlook_release_day result)
  overlook_release_second(second)
  set(ENV{SOURCE_DATE_EPOCH} ${second})   # what TIMESTAMP reads
  string(TIMESTAMP day "%Y-%m-%d" UTC)
  set(${result} "${day}" PARENT_SCOPE)
endfunction()

# As Debian's changelogs have it: Fri, 31 Jul 2026 12:00:00 +0000.
function(overlook_release_time result)
  overlook_release_second(second)
  set(ENV{SOURCE_DATE_EPOCH} ${second})
  string(TIMESTAMP time "%a, %d %b %Y %H:%M:%S +0000" UTC)
  set(${result} "${time}" PARENT_SCOPE)
endfunction()
