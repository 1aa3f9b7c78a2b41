#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "e2e/process.h"

namespace jemaa {

/// The cells of one line of a description.
std::vector<std::string> columns(std::string const& line);

/// A folder that is gone after the test.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(Folder const&) = delete;
    Folder& operator=(Folder const&) = delete;
    std::filesystem::path operator/(std::string const& name) const { return path / name; }

    std::filesystem::path path;
};

/// An X server without a screen, at DISPLAY number `name`; `more` are further options
/// of Xvfb.
class Display {
public:
    explicit Display(std::string const& size = "1920x1080x24",
                     std::vector<std::string> const& more = {});
    std::string name;

private:
    std::unique_ptr<Process> server_;
};

/// The built kiosk on a display, used with real pointer events (xdotool) at the
/// places that it says its elements have. What it keeps for the machine is in
/// `data` in the folder.
class KioskProcess {
public:
    KioskProcess(Display const& display, Folder const& folder, std::vector<std::string> arguments)
        : KioskProcess(display.name, folder, std::move(arguments)) {}
    KioskProcess(std::string const& display, Folder const& folder,
                 std::vector<std::string> arguments);

    /// Clicks the middle of the element as soon as it is there and ready.
    void click(std::string const& key);
    /// Waits until the screen has this name.
    void expect_screen(std::string const& name);
    /// The columns of the element's description as it is now, or of "focus"; empty if
    /// there is none.
    [[nodiscard]] std::vector<std::string> row(std::string const& key) const;
    /// All that is on the screen now.
    [[nodiscard]] std::string shown() const;
    /// Waits until `arrived`, and FAILs with the screen if it does not come to that.
    void wait_until(std::string const& what, std::function<bool()> const& arrived) const;
    /// A column of the element's description: 2 = name, 3 = value.
    std::string text(std::string const& key, std::size_t column);
    /// Waits until an element of what the room sees has this value.
    void expect_in_room(std::string const& key, std::size_t column, std::string const& value);
    /// Waits until there is this element in it.
    void expect_in_room(std::string const& key);
    /// All that the room sees now; empty before it sees anything.
    [[nodiscard]] std::string room() const;
    /// Presses at one place and releases at another.
    void drag(std::string const& from, int dx, int dy);
    void type(std::string const& text);  ///< as fast as a scanner
    void key(std::string const& name);   ///< of a real keyboard, as xdotool names it
    int wait() { return process_->wait(std::chrono::seconds(20)); }
    void kill() { process_->kill(); }

private:
    std::vector<std::string> find(std::string const& key);
    void xdotool(std::vector<std::string> words);

    Process::Environment environment_;
    std::filesystem::path description_, room_;
    std::unique_ptr<Process> process_;
};

}  // namespace jemaa
