#include "kiosk/room_window.h"

#include <GLFW/glfw3.h>
#include <imgui.h>

#include "kiosk/gl_window.h"

namespace jemaa::kiosk {
namespace {

constexpr int default_width = 960, default_height = 540;
constexpr char title[] = "Jemaa: room";

RoomWindow* window_of(GLFWwindow* handle) {
    return static_cast<RoomWindow*>(glfwGetWindowUserPointer(handle));
}

GLFWwindow* make_window(GLFWwindow* touch, GLFWmonitor* monitor) {
    hint_context();
    glfwWindowHint(GLFW_FOCUSED, GLFW_FALSE);
    glfwWindowHint(GLFW_FOCUS_ON_SHOW, GLFW_FALSE);
    glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
    GLFWvidmode const* const mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
    if (mode) return glfwCreateWindow(mode->width, mode->height, title, monitor, touch);
    return glfwCreateWindow(default_width, default_height, title, nullptr, touch);
}

}  // namespace

std::unique_ptr<RoomWindow> RoomWindow::open(GLFWwindow* touch, GLFWmonitor* monitor) {
    GLFWwindow* const window = make_window(touch, monitor);
    if (!window) return nullptr;
    return std::unique_ptr<RoomWindow>(new RoomWindow(touch, window));
}

RoomWindow::RoomWindow(GLFWwindow* touch, GLFWwindow* window) : touch_(touch), window_(window) {
    glfwMakeContextCurrent(window_);
    glfwSwapInterval(0);  // the touch screen does not wait for this one
    glfwMakeContextCurrent(touch_);
    glfwSetInputMode(window_, GLFW_CURSOR, GLFW_CURSOR_HIDDEN);
    glfwSetWindowUserPointer(window_, this);
    glfwSetWindowRefreshCallback(window_, [](GLFWwindow* w) { window_of(w)->damaged_ = true; });
    glfwSetFramebufferSizeCallback(window_,
                                   [](GLFWwindow* w, int, int) { window_of(w)->damaged_ = true; });
    // A card scanner types wherever the focus is.
    glfwSetWindowFocusCallback(window_, [](GLFWwindow* w, int focused) {
        if (focused && glfwGetWindowMonitor(w)) glfwFocusWindow(window_of(w)->touch_);
    });
}

RoomWindow::~RoomWindow() {
    glfwDestroyWindow(window_);
}

std::pair<int, int> RoomWindow::pixels() const {
    int width = 0, height = 0;
    glfwGetFramebufferSize(window_, &width, &height);
    return {width, height};
}

bool RoomWindow::is_closed() const {
    return glfwWindowShouldClose(window_) != GLFW_FALSE;
}

void RoomWindow::frame(ui::Colour ground, std::function<void(ImDrawList&)> const& draw) {
    auto const [width, height] = pixels();
    ImGui::GetIO().DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
    glfwMakeContextCurrent(window_);
    paint(recorded(draw), {width, height}, ground);
    glfwSwapBuffers(window_);
    glfwMakeContextCurrent(touch_);
}

}  // namespace jemaa::kiosk
