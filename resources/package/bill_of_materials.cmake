# Writes what a program is linked with, and what is compiled into it, as CycloneDX JSON:
#   cmake -DPROGRAM=… -DVERSION=… -DOUT=… -P bill_of_materials.cmake
# Packages and versions are those of this system's dpkg; licences are those of the table in ../licences/third-party.md.
cmake_policy(VERSION 3.25)
set(table_file "${CMAKE_CURRENT_LIST_DIR}/../licences/third-party.md")
cmake_path(GET PROGRAM FILENAME program_name)

function(run result)
  execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE text OUTPUT_STRIP_TRAILING_WHITESPACE
    ERROR_QUIET RESULT_VARIABLE status)
  if(status)
    set(text "")
  endif()
  set(${result} "${text}" PARENT_SCOPE)
endfunction()

# The package that has this library. Debian's list may call it /lib/… where /lib is a link to /usr/lib.
function(package_of library result)
  file(REAL_PATH "${library}" real)
  string(REGEX REPLACE "^/usr" "" short "${real}")
  foreach(path IN ITEMS "${real}" "${short}" "${library}")
    run(owner dpkg-query --search "${path}")
    if(owner)
      break()
    endif()
  endforeach()
  string(REGEX REPLACE ":.*" "" owner "${owner}")
  set(${result} "${owner}" PARENT_SCOPE)
endfunction()

# Rows of the table: | library | version | licence | programs | how | Debian source package |
file(STRINGS "${table_file}" rows REGEX "^\\|.*\\| (linked|compiled in) \\|" ENCODING UTF-8)
function(licence_of source result)
  string(REGEX REPLACE "-[0-9]+$" "" source "${source}")   # gcc-12, gcc-14
  set(found "")
  foreach(row IN LISTS rows)
    string(REGEX REPLACE " *\\| *" ";" cells "${row}")
    list(GET cells 3 licence)
    list(GET cells 6 sources)
    string(REPLACE ", " ";" sources "${sources}")
    if(source IN_LIST sources)
      set(found "${licence}")
    endif()
  endforeach()
  set(${result} "${found}" PARENT_SCOPE)
endfunction()

set(components "")
set(references "")
set(seen "")
function(add_package package how libraries)
  if(package IN_LIST seen)
    return()
  endif()
  run(line dpkg-query --show --showformat "\${Version} \${source:Package} \${Architecture}" "${package}")
  if(NOT line)
    message(FATAL_ERROR "dpkg does not know the package “${package}” of ${libraries}.")
  endif()
  string(REPLACE " " ";" line "${line}")
  list(GET line 0 version)
  list(GET line 1 source)
  list(GET line 2 architecture)
  licence_of("${source}" licence)
  if(NOT licence)
    message(WARNING "${table_file} has no row for ${source} (${libraries}).")
    set(licence NOASSERTION)
  endif()
  string(REPLACE "+" "%2B" purl "pkg:deb/debian/${package}@${version}?arch=${architecture}")
  set(component "    {
      \"bom-ref\": \"${purl}\",
      \"type\": \"library\",
      \"name\": \"${package}\",
      \"version\": \"${version}\",
      \"scope\": \"required\",
      \"licenses\": [ { \"expression\": \"${licence}\" } ],
      \"purl\": \"${purl}\",
      \"properties\": [
        { \"name\": \"overlook:how\", \"value\": \"${how}\" },
        { \"name\": \"overlook:files\", \"value\": \"${libraries}\" },
        { \"name\": \"overlook:source-package\", \"value\": \"${source}\" }
      ]
    }")
  if(seen)
    string(APPEND components ",\n")
    string(APPEND references ", ")
  endif()
  list(APPEND seen "${package}")
  string(APPEND components "${component}")
  string(APPEND references "\"${purl}\"")
  set(seen "${seen}" PARENT_SCOPE)
  set(components "${components}" PARENT_SCOPE)
  set(references "${references}" PARENT_SCOPE)
endfunction()

run(dynamic readelf --dynamic --wide "${PROGRAM}")
string(REGEX MATCHALL "Shared library: \\[[^]]+\\]" needed "${dynamic}")
run(resolved ldd "${PROGRAM}")
set(packages "")
foreach(entry IN LISTS needed)
  string(REGEX REPLACE "Shared library: \\[(.*)\\]" "\\1" name "${entry}")
  string(REPLACE "+" "\\+" pattern "${name}")
  string(REPLACE "." "\\." pattern "${pattern}")
  if(resolved MATCHES "${pattern} => ([^ \n]+)")
    set(path "${CMAKE_MATCH_1}")
  elseif(resolved MATCHES "(/[^ \n]*${pattern}) ")
    set(path "${CMAKE_MATCH_1}")
  else()
    message(FATAL_ERROR "${name}, which ${program_name} needs, was not found.")
  endif()
  package_of("${path}" package)
  if(NOT package)
    message(STATUS "${path} belongs to no package and is not listed.")
    continue()
  endif()
  list(APPEND packages "${package}")
  list(APPEND files_of_${package} "${name}")
endforeach()
list(REMOVE_DUPLICATES packages)
list(SORT packages)
foreach(package IN LISTS packages)
  list(JOIN files_of_${package} ", " names)
  add_package("${package}" linked "${names}")
endforeach()
# Libraries that are only headers, or of which templates end up in the program.
foreach(package IN ITEMS nlohmann-json3-dev libxxhash-dev libcli11-dev)
  if(package STREQUAL "libcli11-dev" AND NOT program_name STREQUAL "overlook-engine")
    continue()
  endif()
  run(installed dpkg-query --show "${package}")
  if(installed)
    add_package("${package}" "compiled in" "headers")
  endif()
endforeach()

set(bill "{
  \"bomFormat\": \"CycloneDX\",
  \"specVersion\": \"1.5\",
  \"version\": 1,
  \"metadata\": {
    \"component\": {
      \"bom-ref\": \"${program_name}\",
      \"type\": \"application\",
      \"name\": \"${program_name}\",
      \"version\": \"${VERSION}\",
      \"licenses\": [ { \"license\": { \"id\": \"Apache-2.0\" } } ]
    }
  },
  \"components\": [
${components}
  ],
  \"dependencies\": [
    { \"ref\": \"${program_name}\", \"dependsOn\": [ ${references} ] }
  ]
}
")
string(JSON format GET "${bill}" bomFormat)   # ends with an error where this is no JSON
file(WRITE "${OUT}" "${bill}")
