#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace overlook {

/// Tells the context of a class from the rest of pictures, cell by cell: a linear discriminant (Fisher 1936) between
/// the cells that hints say not to look at and all others seen, where those to look at count as much as those of
/// pictures without the class.
class ContextDetector {
 public:
    static constexpr std::int64_t kCells = 4096;  ///< remembered of each kind; the oldest go

    /// Cells of hinted pictures: `cells` [n, C], of which picture each is, [n], whole numbers; may be empty.
    void addContext(const at::Tensor& cells, const at::Tensor& pictures) { remember(m_context, {cells, pictures}); }
    void addObject(const at::Tensor& cells, const at::Tensor& pictures) { remember(m_object, {cells, pictures}); }
    void addElsewhere(const at::Tensor& cells) { remember(m_elsewhere, {cells, {}}); }

    /// Fits to what is remembered. False while there is too little of it, or where it cannot be told apart: hints that
    /// have nothing in common do not speak of other pictures. The share of the context that is found must exceed the
    /// share of the object, or of elsewhere, that is taken for it, with a confidence of 95 % over the hinted pictures,
    /// each judged by a fit to others where there are some.
    bool fit();
    [[nodiscard]] bool isFitted() const { return m_fit.has_value(); }
    [[nodiscard]] bool hasContext() const { return m_context.values.defined(); }

    /// Whether each cell of [B, C, h, w] is context, [B, h, w], bool. Only when fitted.
    [[nodiscard]] at::Tensor isContext(const at::Tensor& activations) const;

 private:
    struct Cells {
        at::Tensor values;    ///< [n, C]
        at::Tensor pictures;  ///< [n], undefined for those elsewhere
    };
    /// Cells whose product with the weight lies above the threshold are context.
    struct Fit {
        at::Tensor weight;  ///< [C]
        at::Tensor threshold;
    };

    static void remember(Cells& memory, const Cells& cells);
    [[nodiscard]] Fit fitTo(const at::Tensor& context, const at::Tensor& object) const;
    /// One a hinted picture, by a fit to other pictures where there are some.
    [[nodiscard]] std::vector<double> separations() const;

    Cells m_context;
    Cells m_object;
    Cells m_elsewhere;
    std::optional<Fit> m_fit;
};

}  // namespace overlook
