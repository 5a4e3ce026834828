#include "inference/display/blend_row.h"

#include <algorithm>
#include <cstring>

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#include <immintrin.h>
#define OVERLOOK_HAS_AVX2_PATH 1
#else
#define OVERLOOK_HAS_AVX2_PATH 0
#endif

namespace overlook {

namespace {

constexpr float kLastStep = kValueSteps - 1;

void interpolateRowPlain(const RowPair& rows, int first, int count, std::uint16_t* steps) {
    for (int x = first; x < count; ++x) {
        const float value = rows.upper[x] + (rows.lower[x] - rows.upper[x]) * rows.weight;
        steps[x] = static_cast<std::uint16_t>(std::min(std::max(value, 0.0F), kLastStep) + 0.5F);
    }
}

/// One channel: the layer's premultiplied colour plus what shows through. 257 / 256 * 255 / 256 is 1 up to 2e-5, so
/// that no division is needed and a transparent entry changes nothing.
uchar blendedChannel(std::uint16_t colour, uchar below, std::uint32_t throughput) {
    return static_cast<uchar>((colour + (below * 257U * throughput >> 16)) >> 8);
}

void blendRowPlain(const std::uint16_t* indices, const PremultipliedColour* table, int count, cv::Vec4b* target) {
    for (int x = 0; x < count; ++x) {
        const PremultipliedColour& colour = table[indices[x]];
        const std::uint32_t throughput = 65408U - colour.alpha;
        cv::Vec4b& pixel = target[x];
        pixel = {blendedChannel(colour.blue, pixel[0], throughput), blendedChannel(colour.green, pixel[1], throughput),
                 blendedChannel(colour.red, pixel[2], throughput), blendedChannel(colour.alpha, pixel[3], throughput)};
    }
}

#if OVERLOOK_HAS_AVX2_PATH

bool hasAvx2() {
    static const bool kHasAvx2 = __builtin_cpu_supports("avx2") != 0;
    return kHasAvx2;
}

__attribute__((target("avx2"))) __m256i interpolatedSteps(const RowPair& rows, int x) {
    const __m256 upper = _mm256_loadu_ps(rows.upper + x);
    const __m256 lower = _mm256_loadu_ps(rows.lower + x);
    const __m256 product = _mm256_mul_ps(_mm256_sub_ps(lower, upper), _mm256_set1_ps(rows.weight));
    const __m256 value = _mm256_add_ps(upper, product);
    const __m256 clipped = _mm256_min_ps(_mm256_max_ps(value, _mm256_setzero_ps()), _mm256_set1_ps(kLastStep));
    return _mm256_cvttps_epi32(_mm256_add_ps(clipped, _mm256_set1_ps(0.5F)));
}

/// Returns how many values were done: a multiple of 16.
__attribute__((target("avx2"))) int interpolateRowAvx2(const RowPair& rows, int count, std::uint16_t* steps) {
    int x = 0;
    for (; x + 16 <= count; x += 16) {
        const __m256i packed = _mm256_packus_epi32(interpolatedSteps(rows, x), interpolatedSteps(rows, x + 8));
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(steps + x), _mm256_permute4x64_epi64(packed, 0xD8));
    }
    return x;
}

__attribute__((target("avx2"))) __m128i loadedPair(const PremultipliedColour& first,
                                                   const PremultipliedColour& second) {
    const __m128i low = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(&first));
    const __m128i high = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(&second));
    return _mm_unpacklo_epi64(low, high);
}

/// Four pixels: `below` holds every byte twice, which is the byte times 257.
__attribute__((target("avx2"))) __m256i blendedFour(__m256i colours, __m256i below) {
    const __m256i alpha = _mm256_shufflehi_epi16(_mm256_shufflelo_epi16(colours, 0xFF), 0xFF);
    const __m256i throughput = _mm256_sub_epi16(_mm256_set1_epi16(static_cast<short>(65408)), alpha);
    return _mm256_srli_epi16(_mm256_add_epi16(colours, _mm256_mulhi_epu16(below, throughput)), 8);
}

/// Returns how many pixels were done: a multiple of 8.
__attribute__((target("avx2"))) int blendRowAvx2(const std::uint16_t* indices, const PremultipliedColour* table,
                                                 int count, cv::Vec4b* target) {
    int x = 0;
    for (; x + 8 <= count; x += 8) {
        const std::uint16_t* const at = indices + x;
        // Unpacking works within 128-bit halves: pixels 0, 1, 4, 5 come out of the low bytes and 2, 3, 6, 7 of the
        // high.
        const __m256i even =
            _mm256_set_m128i(loadedPair(table[at[4]], table[at[5]]), loadedPair(table[at[0]], table[at[1]]));
        const __m256i odd =
            _mm256_set_m128i(loadedPair(table[at[6]], table[at[7]]), loadedPair(table[at[2]], table[at[3]]));
        auto* const pixels = reinterpret_cast<__m256i*>(target + x);
        const __m256i below = _mm256_loadu_si256(pixels);
        const __m256i low = blendedFour(even, _mm256_unpacklo_epi8(below, below));
        const __m256i high = blendedFour(odd, _mm256_unpackhi_epi8(below, below));
        _mm256_storeu_si256(pixels, _mm256_packus_epi16(low, high));
    }
    return x;
}

#endif

}  // namespace

void interpolateRow(const RowPair& rows, int count, std::uint16_t* steps) {
    int done = 0;
#if OVERLOOK_HAS_AVX2_PATH
    if (hasAvx2())
        done = interpolateRowAvx2(rows, count, steps);
#endif
    interpolateRowPlain(rows, done, count, steps);
}

void blendRow(const std::uint16_t* indices, const PremultipliedColour* table, int count, cv::Vec4b* target) {
    int done = 0;
#if OVERLOOK_HAS_AVX2_PATH
    if (hasAvx2())
        done = blendRowAvx2(indices, table, count, target);
#endif
    blendRowPlain(indices + done, table, count - done, target + done);
}

}  // namespace overlook
