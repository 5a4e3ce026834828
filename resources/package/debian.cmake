# Debian packages: `cpack -G DEB` in the build folder, or scripts/package.sh.
set(OVERLOOK_DEBIAN_REVISION 1 CACHE STRING "Revision of the Debian packages")
set(OVERLOOK_PACKAGE_CONTACT "Overlook maintainers <maintainers@overlook.invalid>"
  CACHE STRING "Who answers for the packages: Name <address>")

# What only a Debian package has: EXCLUDE_FROM_ALL leaves it out of a plain `cmake --install`.
function(overlook_debian_documents overlook_package component)
  overlook_release_time(overlook_time)
  set(changelog "${made}/debian/${overlook_package}/changelog.Debian")
  configure_file(package/changelog.in "${changelog}" @ONLY)
  execute_process(COMMAND ${OVERLOOK_GZIP} -9nf "${changelog}" COMMAND_ERROR_IS_FATAL ANY)
  install(FILES package/copyright "${changelog}.gz"
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${overlook_package} COMPONENT ${component} EXCLUDE_FROM_ALL)
  install(FILES ../LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${overlook_package} COMPONENT licence)
endfunction()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME overlook)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "see what a neural network looks at, epoch by epoch")
set(CPACK_PACKAGE_CONTACT "${OVERLOOK_PACKAGE_CONTACT}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE "${OVERLOOK_DEBIAN_REVISION}")
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

if(OVERLOOK_ENGINE)
  overlook_debian_documents(overlook-engine engine)
  list(APPEND CPACK_COMPONENTS_ALL engine)
  set(CPACK_DEBIAN_ENGINE_PACKAGE_NAME overlook-engine)
  # LibTorch computes through libblas.so.3, which need not be a quick one.
  set(CPACK_DEBIAN_ENGINE_PACKAGE_DEPENDS "libopenblas0-pthread")
  set(CPACK_DEBIAN_ENGINE_DESCRIPTION "The engine of Overlook and its command line: attention maps (CAM, Grad-CAM and
their relatives, reverse and accumulated attention) of TorchScript models and
of built-in networks, training with attention, teaching with hints, evaluation
and pseudo-labels.")
endif()

if(OVERLOOK_WINDOW)
  overlook_debian_documents(overlook window)
  list(APPEND CPACK_COMPONENTS_ALL window)
  set(CPACK_DEBIAN_WINDOW_PACKAGE_NAME overlook)
  set(CPACK_DEBIAN_WINDOW_PACKAGE_DEPENDS "overlook-engine (= ${PROJECT_VERSION}-${OVERLOOK_DEBIAN_REVISION})")
  set(CPACK_DEBIAN_WINDOW_PACKAGE_RECOMMENDS "libgl1-mesa-dri, qt6-translations-l10n, shared-mime-info")
  set(CPACK_DEBIAN_WINDOW_PACKAGE_SUGGESTS "fonts-noto-cjk")
  set(CPACK_DEBIAN_WINDOW_DESCRIPTION "Overlook opens pictures and a model, lays attention maps over the pictures,
and follows them through the epochs of a training run while it is still
training. Hints painted on pictures teach the network where to look. This
package has the window; what is computed is computed by overlook-engine.")
endif()

include(CPack)
