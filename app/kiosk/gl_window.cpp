#include "kiosk/gl_window.h"

#include <GL/gl.h>
#include <GLFW/glfw3.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include "kiosk/repaint.h"

namespace jemaa::kiosk {

void hint_context() {
    glfwDefaultWindowHints();
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    // No depth, no stencil, no multisampling: they only cost here.
    glfwWindowHint(GLFW_DEPTH_BITS, 0);
    glfwWindowHint(GLFW_STENCIL_BITS, 0);
}

ImDrawData& recorded(std::function<void(ImDrawList&)> const& draw) {
    ImGui_ImplOpenGL3_NewFrame();
    ImGui::NewFrame();
    draw(*ImGui::GetBackgroundDrawList());
    ImGui::Render();
    return *ImGui::GetDrawData();
}

void paint(ImDrawData& frame, std::pair<int, int> pixels, ui::Colour ground) {
    glViewport(0, 0, pixels.first, pixels.second);
    clear(ground);
    ImGui_ImplOpenGL3_RenderDrawData(&frame);
}

}  // namespace jemaa::kiosk
