#pragma once

#include <cstddef>
#include <memory>
#include <string>

struct evp_md_ctx_st;

namespace overlook {

/// SHA-256 (FIPS 180-4) of bytes that arrive in pieces: unlike contentId(), nobody can make other bytes with the same
/// one. By OpenSSL.
class Sha256 {
 public:
    /// Throws std::bad_alloc.
    Sha256();

    void add(const void* bytes, std::size_t size);
    /// 64 hexadecimal digits, lower case, for the bytes so far; more may be added afterwards.
    [[nodiscard]] std::string hexText() const;

    /// Whether a text can be a hash that hexText() gave.
    [[nodiscard]] static bool isHexText(const std::string& text);

 private:
    struct Release {
        void operator()(evp_md_ctx_st* context) const;
    };
    using Context = std::unique_ptr<evp_md_ctx_st, Release>;

    Context m_context;
};

}  // namespace overlook
