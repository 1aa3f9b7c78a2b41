#pragma once

#include <filesystem>
#include <string>

namespace jemaa::test {

/// A PDF on disk, as the tools of others read it.
class Printed {
public:
    explicit Printed(std::string const& pdf);
    ~Printed();
    Printed(Printed const&) = delete;
    Printed& operator=(Printed const&) = delete;

    /// All words in the order of the page's content; every blank is one space,
    /// and marks of direction are left out.
    [[nodiscard]] std::string words() const;
    [[nodiscard]] std::string info() const;       ///< of pdfinfo
    [[nodiscard]] std::string structure() const;  ///< for those who hear it read
    [[nodiscard]] std::string images() const;     ///< the list of pdfimages
    [[nodiscard]] int pages() const;

private:
    std::filesystem::path folder_;
};

/// The same as words() does.
std::string in_one_line(std::string const& text);

}  // namespace jemaa::test
