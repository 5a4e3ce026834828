#pragma once

#include <optional>
#include <QString>
#include <vector>

#include "inference/core/map.h"
#include "inference/display/map_style.h"

namespace overlook {

/// What the scale of a map goes by, when it goes by more than the map itself.
struct ScaleBasis {
    Map::Range range;
    int maps = 0;  ///< how many decided, with the map itself
};

/// One map over the picture: how it is computed and painted, and what came of it.
struct StackedMap {
    QString method;  ///< id; "oaa" is the accumulated map of the run; empty = to be chosen
    QString layer;   ///< of the network; empty = the model's default
    MapStyle style;
    bool isScaleChosen = false;  ///< the normalisation, by the user; until then it follows the method
    std::optional<Map> map;
    QString absence;  ///< why there is no map ("still computing"), translated; empty when it is there, or nobody knows
    bool isDifference = false;  ///< shows what changed since Document::comparedEpoch() instead of the map itself
    MapStyle differenceStyle = diverging();  ///< how that is painted; its visibility is that of `style`
    std::optional<MapOrigin> subtracted;     ///< where the map comes from that was subtracted; nothing for a plain map
    std::optional<Map::Range> sharedRange;   ///< a scale that several panes share; nothing = its own
    std::optional<ScaleBasis> basis;         ///< for a scale by picture or run; nothing = not known (yet)

    /// How it is painted: until a scale is chosen, what is 0 … 1 by definition is shown as it is.
    [[nodiscard]] MapStyle shownStyle() const;
    /// Takes a style that was made from shownStyle(). Returns whether anything changed.
    bool show(const MapStyle& wanted);

    /// Zero in the middle of colours that grow apart from it, for people with any colour vision.
    [[nodiscard]] static MapStyle diverging();

    [[nodiscard]] bool hasResult() const { return map || !absence.isEmpty(); }
    bool forgetResult();  ///< returns whether there was one

 private:
    [[nodiscard]] MapStyle withFirstFixedRange(MapStyle shown) const;
};

/// The maps over a picture in the order in which they are painted, the last one on top. Never empty; one is active:
/// what the user chooses is meant for it. Mutators return whether anything changed.
class MapStack {
 public:
    [[nodiscard]] const std::vector<StackedMap>& layers() const { return m_layers; }
    [[nodiscard]] int activeIndex() const { return m_active; }
    [[nodiscard]] const StackedMap& active() const { return m_layers[static_cast<std::size_t>(m_active)]; }
    [[nodiscard]] bool contains(int index) const { return index >= 0 && index < static_cast<int>(m_layers.size()); }
    [[nodiscard]] StackedMap& at(int index) { return m_layers[static_cast<std::size_t>(index)]; }

    void insertAboveActive(StackedMap layer);  ///< and makes it the active one
    bool removeActive();                       ///< the one below becomes active; the last one stays
    bool moveActive(int by);                   ///< > 0 = towards the top
    bool activate(int index);
    bool forgetResults();  ///< of all

 private:
    std::vector<StackedMap> m_layers{1};
    int m_active = 0;
};

/// Which colours a further map should have, so that it is told from the others: the first of a list of colour maps
/// with different bright ends that no layer has yet.
[[nodiscard]] std::string unusedColourMap(const MapStack& stack);
/// The first method after the active layer's that no layer shows yet, going round; the active layer's when all are
/// shown.
[[nodiscard]] QString unusedMethod(const MapStack& stack, const std::vector<QString>& methods);

}  // namespace overlook
