#include "kiosk/window.h"

#include <GL/gl.h>
#include <GLFW/glfw3.h>
#include <backends/imgui_impl_glfw.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <algorithm>
#include <cstdint>
#include <utility>

#include "kiosk/gl_window.h"
#include "kiosk/panel.h"

namespace jemaa::kiosk {
namespace {

constexpr int default_width = 1280, default_height = 720;

ui::Point cursor(GLFWwindow* window) {
    double x = 0, y = 0;
    glfwGetCursorPos(window, &x, &y);
    int width = 0, height = 0, width_px = 0, height_px = 0;
    glfwGetWindowSize(window, &width, &height);
    glfwGetFramebufferSize(window, &width_px, &height_px);
    return {static_cast<float>(x * width_px / std::max(1, width)),
            static_cast<float>(y * height_px / std::max(1, height))};
}

Window* window_of(GLFWwindow* handle) {
    return static_cast<Window*>(glfwGetWindowUserPointer(handle));
}

ui::Panel screen_of(std::optional<std::pair<float, float>> measured) {
    GLFWmonitor* const monitor = glfwGetPrimaryMonitor();
    GLFWvidmode const* const mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
    if (!mode || mode->width == 0 || mode->height == 0) return {};
    int width_mm = 0, height_mm = 0;
    glfwGetMonitorPhysicalSize(monitor, &width_mm, &height_mm);
    auto const claimed =
        measured.value_or(std::pair{static_cast<float>(width_mm), static_cast<float>(height_mm)});
    return plausible_panel(mode->width, mode->height, claimed.first, claimed.second);
}

// A part of the screen has its share of the screen's millimetres.
ui::Panel panel_of(int width, int height, std::optional<std::pair<float, float>> measured) {
    GLFWmonitor* const monitor = glfwGetPrimaryMonitor();
    GLFWvidmode const* const mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
    if (!mode || mode->width == 0 || mode->height == 0) return plausible_panel(width, height, 0, 0);
    auto const screen = screen_of(measured);
    float const share_x = static_cast<float>(width) / static_cast<float>(screen.width_px);
    float const share_y = static_cast<float>(height) / static_cast<float>(screen.height_px);
    return {width, height, screen.width_mm * share_x, screen.height_mm * share_y};
}

GLFWwindow* make_window(WindowOptions const& options) {
    hint_context();
    glfwWindowHint(GLFW_VISIBLE, options.hidden ? GLFW_FALSE : GLFW_TRUE);
    if (options.windowed || options.hidden) {
        auto const [width, height] =
            options.pixels.value_or(std::pair{default_width, default_height});
        return glfwCreateWindow(width, height, "Jemaa", nullptr, nullptr);
    }
    GLFWmonitor* const monitor = glfwGetPrimaryMonitor();
    GLFWvidmode const* const mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
    if (!mode) return nullptr;
    glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
    return glfwCreateWindow(mode->width, mode->height, "Jemaa", monitor, nullptr);
}

// Words come as textures of their own, so Dear ImGui's font is not needed: one
// letter of it starts faster than all. Everything is drawn without filters, so
// that software rendering has one kind of pixel to prepare.
void make_smallest_font() {
    static ImWchar const one_letter[] = {' ', ' ', 0};
    ImFontConfig config;
    config.GlyphRanges = one_letter;
    ImGui::GetIO().Fonts->Flags |= ImFontAtlasFlags_NoBakedLines | ImFontAtlasFlags_NoMouseCursors;
    ImGui::GetIO().Fonts->AddFontDefault(&config);
}

void start_imgui(GLFWwindow* window) {
    ImGui::CreateContext();
    make_smallest_font();
    ImGui::GetIO().IniFilename = nullptr;
    ImGui::GetIO().ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange;
    ImGui_ImplGlfw_InitForOpenGL(window, false);
    ImGui_ImplOpenGL3_Init("#version 330 core");
    ImGui_ImplOpenGL3_CreateDeviceObjects();
    auto const atlas = reinterpret_cast<std::uintptr_t>(ImGui::GetIO().Fonts->TexID);
    glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(atlas));
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
}

}  // namespace

Expected<std::unique_ptr<Window>> Window::open(WindowOptions const& options) {
    if (!glfwInit()) {
        char const* why = nullptr;
        glfwGetError(&why);
        return fail(ErrorCode::no_display, "DISPLAY", why ? why : "GLFW does not start");
    }
    GLFWwindow* const handle = make_window(options);
    if (!handle) {
        char const* why = nullptr;
        glfwGetError(&why);
        std::string const detail = why ? why : "no window with OpenGL 3.3";
        glfwTerminate();
        return fail(ErrorCode::no_display, "DISPLAY", detail);
    }
    glfwMakeContextCurrent(handle);
    glfwSwapInterval(1);
    start_imgui(handle);
    std::unique_ptr<Window> window(new Window(handle));
    window->millimetres_ = options.millimetres;
    window->hook_callbacks();
    return window;
}

Window::Window(GLFWwindow* window) : window_(window) {}

Window::~Window() {
    repaint_.reset();
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplGlfw_Shutdown();
    ImGui::DestroyContext();
    glfwDestroyWindow(window_);
    glfwTerminate();
}

void Window::hook_callbacks() {
    glfwSetWindowUserPointer(window_, this);
    glfwSetWindowRefreshCallback(window_, [](GLFWwindow* w) { window_of(w)->damaged_ = true; });
    glfwSetFramebufferSizeCallback(window_,
                                   [](GLFWwindow* w, int, int) { window_of(w)->damaged_ = true; });
    glfwSetWindowCloseCallback(window_, [](GLFWwindow* w) {
        glfwSetWindowShouldClose(w, GLFW_FALSE);
        window_of(w)->close_requested_ = true;
    });
    glfwSetMouseButtonCallback(window_, [](GLFWwindow* w, int which, int action, int) {
        Window& window = *window_of(w);
        if (which != GLFW_MOUSE_BUTTON_LEFT || !window.ui_) return;
        window.pressed_ = action == GLFW_PRESS;
        window.damaged_ = true;
        window.ui_->pointer().push(
            {window.pressed_ ? ui::PointerEvent::Kind::down : ui::PointerEvent::Kind::up,
             cursor(w)});
    });
    glfwSetCursorPosCallback(window_, [](GLFWwindow* w, double, double) {
        Window& window = *window_of(w);
        if (!window.pressed_ || !window.ui_) return;
        window.damaged_ = true;
        window.ui_->pointer().push({ui::PointerEvent::Kind::move, cursor(w)});
    });
    glfwSetCharCallback(window_, [](GLFWwindow* w, unsigned int code_point) {
        window_of(w)->take(letter_of(code_point, window_of(w)->switches_));
    });
    glfwSetKeyCallback(window_, [](GLFWwindow* w, int key, int, int action, int with) {
        Window& window = *window_of(w);
        if (action == GLFW_RELEASE) return;
        if (key == GLFW_KEY_ESCAPE) window.close_requested_ = true;
        window.take(stroke_of(key, with, action == GLFW_REPEAT, window.switches_));
    });
}

void Window::take(std::optional<ui::KeyStroke> stroke) {
    if (!stroke || !ui_) return;
    damaged_ = true;
    ui_->type(std::move(*stroke));
}

void Window::connect(ui::Ui& ui) {
    ui_ = &ui;
}

std::pair<int, int> Window::pixels() const {
    int width = 0, height = 0;
    glfwGetFramebufferSize(window_, &width, &height);
    return {width, height};
}

ui::Panel Window::panel() const {
    auto const [width, height] = pixels();
    return panel_of(width, height, millimetres_);
}

ui::Panel Window::screen() const {
    return screen_of(millimetres_);
}

ui::Panel Window::expected_panel(WindowOptions const& options) {
    if (!glfwInit()) return {};
    GLFWmonitor* const monitor = glfwGetPrimaryMonitor();
    GLFWvidmode const* const mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
    if (!mode) return {};
    std::pair const screen{mode->width, mode->height}, window{default_width, default_height};
    auto const size = options.windowed ? options.pixels.value_or(window) : screen;
    return panel_of(size.first, size.second, options.millimetres);
}

void Window::wait(std::optional<Milliseconds> wait) {
    if (!wait)
        glfwWaitEvents();
    else
        glfwWaitEventsTimeout(std::max(0.001, static_cast<double>(wait->count()) / 1000));
}

void Window::poll() {
    glfwPollEvents();
}

bool Window::take_damage() {
    return std::exchange(damaged_, false);
}
bool Window::take_close_request() {
    return std::exchange(close_requested_, false);
}

void Window::frame(ui::Colour ground, std::function<void(ImDrawList&)> const& draw,
                   std::function<void()> const& drawn) {
    ImGui_ImplGlfw_NewFrame();
    // The first frame comes soonest by itself; a start waits for it alone.
    if (!std::exchange(painted_, true)) {
        paint(recorded(draw), pixels(), ground);
    } else {
        if (!repaint_) repaint_.emplace();
        repaint_->paint(recorded(draw), pixels(), ground);
    }
    if (drawn) drawn();
    glfwSwapBuffers(window_);
}

void Window::finish() {
    glFinish();
}

}  // namespace jemaa::kiosk
