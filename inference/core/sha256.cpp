#include "inference/core/sha256.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <new>

namespace overlook {

namespace {

constexpr std::size_t kBytes = 32;
constexpr const char* kDigits = "0123456789abcdef";

/// Nothing but a lack of memory makes these calls fail.
void check(int isDone) {
    if (isDone != 1)
        throw std::bad_alloc();
}

}  // namespace

void Sha256::Release::operator()(evp_md_ctx_st* context) const {
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new()) {
    check(m_context ? EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) : 0);
}

void Sha256::add(const void* bytes, std::size_t size) {
    check(EVP_DigestUpdate(m_context.get(), bytes, size));
}

std::string Sha256::hexText() const {
    const Context copy(EVP_MD_CTX_new());  // what is asked for its result cannot go on
    std::array<unsigned char, kBytes> hash{};
    check(copy ? EVP_MD_CTX_copy_ex(copy.get(), m_context.get()) : 0);
    check(EVP_DigestFinal_ex(copy.get(), hash.data(), nullptr));
    std::string text;
    for (const unsigned char byte : hash) {
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 15U];
    }
    return text;
}

bool Sha256::isHexText(const std::string& text) {
    return text.size() == 2 * kBytes && std::all_of(text.begin(), text.end(), [](char digit) {
               return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
           });
}

}  // namespace overlook
