#include "print/qr_code.h"

#include <memory>
#include <stdexcept>

#include <qrencode.h>

namespace jemaa::print {
namespace {

struct Free {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

}  // namespace

QrCode qr_code(std::string const& text) {
    std::unique_ptr<QRcode, Free> const code(
        QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_H, QR_MODE_8, 1));
    if (!code) throw std::invalid_argument("no text for a QR code: " + text);
    QrCode drawn{code->width, {}};
    auto const modules = static_cast<std::size_t>(code->width * code->width);
    for (std::size_t i = 0; i < modules; ++i) drawn.dark.push_back((code->data[i] & 1) != 0);
    return drawn;
}

}  // namespace jemaa::print
