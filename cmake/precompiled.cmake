# SPDX-License-Identifier: GPL-3.0-or-later
# Most of the time of a build goes into reading the same headers of Qt, the C++ library and the engine: they are read once
# for all targets of a kind. A file still includes what it uses; -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON proves it.

set(standard_headers <algorithm> <array> <cmath> <complex> <functional> <memory> <optional> <ranges> <span> <variant>
  <vector>)
set(core_headers ${standard_headers} <QCoreApplication> <QHash> <QList> <QLocale> <QMap> <QObject> <QSet> <QString>
  <QStringList>)
set(engine_headers ${core_headers} <check/check.h>)
set(gui_headers ${engine_headers} <QFont> <QFontMetricsF> <QPainter> <QPainterPath>)
set(widgets_headers ${gui_headers} <document/document.h> <QAction> <QApplication> <QGraphicsItem> <QGraphicsScene> <QGraphicsView> <QLabel>
  <QVBoxLayout> <QWidget>)

# add_precompiled(gui Qt6::Gui …): headers by kind, for targets that link these.
function(add_precompiled kind)
  set(source ${CMAKE_BINARY_DIR}/precompiled_${kind}.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT "")
  add_library(precompiled_${kind} OBJECT ${source})
  set_target_properties(precompiled_${kind} PROPERTIES AUTOMOC OFF POSITION_INDEPENDENT_CODE ON)
  string(REPLACE test_ "" headers ${kind})
  target_precompile_headers(precompiled_${kind} PRIVATE ${${headers}_headers})
  if(kind MATCHES test)
    target_precompile_headers(precompiled_${kind} PRIVATE <QTest>)
  endif()
  target_include_directories(precompiled_${kind} PRIVATE ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(precompiled_${kind} PRIVATE ${ARGN})
endfunction()

add_precompiled(core Qt6::Core)
add_precompiled(engine Qt6::Core)
add_precompiled(gui Qt6::Gui)
add_precompiled(widgets Qt6::Widgets)
