#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <optional>

namespace overlook {

/// Tells the context of a class from the rest of pictures, cell by cell: a linear discriminant (Fisher 1936) between
/// the cells that hints say not to look at and all others seen, where those to look at count as much as those of
/// pictures without the class.
class ContextDetector {
 public:
    static constexpr std::int64_t kCells = 4096;  ///< remembered of each kind; the oldest go

    /// `cells` [n, C]; may be empty.
    void addContext(const at::Tensor& cells) { remember(m_context, cells); }
    void addObject(const at::Tensor& cells) { remember(m_object, cells); }
    void addElsewhere(const at::Tensor& cells) { remember(m_elsewhere, cells); }

    /// What a fit must separate: share of the context that is found, less the share of the object, or of elsewhere,
    /// that is taken for it.
    static constexpr double kLeastSeparation = 0.4;

    /// Fits to what is remembered. False while there is too little of it, or where it cannot be told apart: hints that
    /// say nothing common do not speak of other pictures.
    bool fit();
    [[nodiscard]] bool isFitted() const { return m_weight.has_value(); }

    /// Whether each cell of [B, C, h, w] is context, [B, h, w], bool. Only when fitted.
    [[nodiscard]] at::Tensor isContext(const at::Tensor& activations) const;

 private:
    static void remember(at::Tensor& memory, const at::Tensor& cells);
    [[nodiscard]] double separation() const;

    at::Tensor m_context;
    at::Tensor m_object;
    at::Tensor m_elsewhere;
    std::optional<at::Tensor> m_weight;  ///< [C]
    at::Tensor m_threshold;
};

}  // namespace overlook
