#include "e2e/kiosk_process.h"

#include <fstream>
#include <functional>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "base/id.h"
#include "catch_any.h"

namespace jemaa {
namespace {

constexpr std::chrono::seconds patience{20};

// What the kiosk says of its screen: rows whose first column is a key.
std::vector<std::string> row_of(std::filesystem::path const& description, std::string const& key) {
    std::ifstream file(description);
    for (std::string line; std::getline(file, line);)
        if (auto parts = columns(line); !parts.empty() && parts[0] == key) return parts;
    return {};
}

std::string content(std::filesystem::path const& description) {
    std::ostringstream shown;
    shown << std::ifstream(description).rdbuf();
    return shown.str();
}

void wait_for(std::filesystem::path const& description, std::string const& what,
              std::function<bool()> const& arrived) {
    auto const until = std::chrono::steady_clock::now() + patience;
    while (std::chrono::steady_clock::now() < until) {
        if (arrived()) return;
        std::this_thread::sleep_for(std::chrono::milliseconds(15));
    }
    FAIL("waited in vain for " << what << "; the screen was:\n" << content(description));
}

std::vector<std::string> wait_for(std::filesystem::path const& description, std::string const& key,
                                  std::function<bool(std::vector<std::string> const&)> good) {
    std::vector<std::string> row;
    wait_for(description, key, [&] {
        row = row_of(description, key);
        return !row.empty() && good(row);
    });
    return row;
}

}  // namespace

std::vector<std::string> columns(std::string const& line) {
    std::vector<std::string> parts;
    std::istringstream stream(line);
    for (std::string part; std::getline(stream, part, '\t');) parts.push_back(part);
    return parts;
}

Folder::Folder()
    : path(std::filesystem::temp_directory_path() / ("jemaa-e2e-" + to_hex(random_id()))) {
    std::filesystem::create_directories(path);
}

Folder::~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
}

Display::Display(std::string const& size, std::vector<std::string> const& more) {
    std::vector<std::string> command{"Xvfb", "-displayfd", "1",         "-screen",
                                     "0",    size,         "-nolisten", "tcp"};
    command.insert(command.end(), more.begin(), more.end());
    server_ = std::make_unique<Process>(command);
    auto const number = server_->line(patience);
    if (!number) throw std::runtime_error("Xvfb did not start: apt install xvfb");
    name = ":" + *number;
}

KioskProcess::KioskProcess(std::string const& display, Folder const& folder,
                           std::vector<std::string> arguments)
    : environment_{{"DISPLAY", display}, {"XDG_DATA_HOME", folder / "data"}},
      description_(folder / "screen.tsv"),
      room_(folder / "screen.tsv.room") {
    std::filesystem::remove(description_);
    std::vector<std::string> command{JEMAA_KIOSK, "--describe", description_.string()};
    command.insert(command.end(), arguments.begin(), arguments.end());
    process_ = std::make_unique<Process>(command, environment_);
}

std::vector<std::string> KioskProcess::find(std::string const& key) {
    return wait_for(description_, key, [](auto const& row) {
        return row.size() >= 9 && row[4] != "disabled" && row[4] != "still";
    });
}

void KioskProcess::xdotool(std::vector<std::string> words) {
    words.insert(words.begin(), "xdotool");
    REQUIRE(run(words, environment_).code == 0);
}

void KioskProcess::click(std::string const& key) {
    auto const row = find(key);
    int const x = std::stoi(row[5]) + std::stoi(row[7]) / 2;
    int const y = std::stoi(row[6]) + std::stoi(row[8]) / 2;
    auto const before = std::filesystem::last_write_time(description_);
    xdotool({"mousemove", std::to_string(x), std::to_string(y), "click", "1"});
    auto const until = std::chrono::steady_clock::now() + patience;
    while (std::filesystem::last_write_time(description_) == before &&
           std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    std::this_thread::sleep_for(std::chrono::milliseconds(60));
}

void KioskProcess::drag(std::string const& from, int dx, int dy) {
    auto const row = find(from);
    int const x = std::stoi(row[5]) + std::stoi(row[7]) / 2;
    int const y = std::stoi(row[6]) + std::stoi(row[8]) / 2;
    xdotool({"mousemove", std::to_string(x), std::to_string(y), "mousedown", "1"});
    xdotool({"mousemove", std::to_string(x + dx), std::to_string(y + dy), "mouseup", "1"});
    std::this_thread::sleep_for(std::chrono::milliseconds(150));
}

void KioskProcess::key(std::string const& name) {
    xdotool({"key", name});
}

void KioskProcess::type(std::string const& text) {
    xdotool({"type", "--delay", "2", text});
}

std::vector<std::string> KioskProcess::row(std::string const& key) const {
    return row_of(description_, key);
}

std::string KioskProcess::shown() const {
    return content(description_);
}

void KioskProcess::wait_until(std::string const& what, std::function<bool()> const& arrived) const {
    wait_for(description_, what, arrived);
}

void KioskProcess::expect_screen(std::string const& name) {
    wait_for(description_, "screen",
             [&](auto const& row) { return row.size() > 1 && row[1] == name; });
}

std::string KioskProcess::text(std::string const& key, std::size_t column) {
    auto const row = wait_for(description_, key, [](auto const& r) { return r.size() >= 9; });
    return row[column];
}

void KioskProcess::expect_in_room(std::string const& key, std::size_t column,
                                  std::string const& value) {
    wait_for(room_, key,
             [&](auto const& row) { return row.size() > column && row[column] == value; });
}

void KioskProcess::expect_in_room(std::string const& key) {
    wait_for(room_, key, [](auto const&) { return true; });
}

std::string KioskProcess::room() const {
    return content(room_);
}

}  // namespace jemaa
