#pragma once

#include <ATen/core/Tensor.h>

#include <cstddef>
#include <list>
#include <map>
#include <mutex>
#include <string>
#include <utility>

namespace overlook {

/// Activations that lessons computed, kept from one to the next: a lesson with a few more hints, or one that leaves a
/// hint out to see what it did, goes on from what is known. Those of one frozen part of a network at a time, the newest
/// up to `kBytes`. Thread-safe.
class FeatureMemory {
 public:
    static constexpr std::size_t kBytes = std::size_t{1} << 29U;

    /// What is asked for and kept from now on belongs to this source: what computes the activations, and of what. That
    /// of any other is forgotten.
    void use(const std::string& source);
    void forget();

    [[nodiscard]] std::size_t count() const;  ///< of activations

    /// Undefined when it is not kept.
    [[nodiscard]] at::Tensor find(const std::string& key);
    /// Takes no copy; nobody may change the values afterwards.
    void keep(const std::string& key, const at::Tensor& activation);

 private:
    using Entry = std::pair<std::string, at::Tensor>;

    mutable std::mutex m_mutex;
    std::string m_source;
    std::list<Entry> m_newestFirst;
    std::map<std::string, std::list<Entry>::iterator> m_byKey;
    std::size_t m_bytes = 0;
};

}  // namespace overlook
