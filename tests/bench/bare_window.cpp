// The least that any program with an OpenGL 3.3 window must do: what the
// kiosk's start is measured against.
#include <GLFW/glfw3.h>

#include <cstdio>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>

#include <unistd.h>

/// Milliseconds since the system started this process, to the clock tick (10
/// ms); -1 where /proc does not tell.
static double age_in_ms() {
    std::ifstream stat("/proc/self/stat");
    std::string line;
    std::getline(stat, line);
    auto const name_end = line.rfind(')');
    if (name_end == std::string::npos) return -1;
    std::istringstream fields(line.substr(name_end + 1));
    std::string field;
    for (int index = 3; index <= 22; ++index) fields >> field;  // 22: start time
    if (!fields) return -1;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    double const started = std::stod(field) / static_cast<double>(sysconf(_SC_CLK_TCK));
    return (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9 - started) *
           1000;
}

static GLFWwindow* open_full_screen() {
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    GLFWmonitor* const monitor = glfwGetPrimaryMonitor();
    if (monitor == nullptr) return nullptr;
    GLFWvidmode const* const mode = glfwGetVideoMode(monitor);
    return glfwCreateWindow(mode->width, mode->height, "bare window", monitor, nullptr);
}

int main() {
    if (glfwInit() == GLFW_FALSE) {
        std::fputs("no display\n", stderr);
        return 1;
    }
    GLFWwindow* const window = open_full_screen();
    if (window == nullptr) {
        std::fputs("no window with OpenGL 3.3\n", stderr);
        glfwTerminate();
        return 1;
    }
    glfwMakeContextCurrent(window);
    glClearColor(0.97F, 0.95F, 0.91F, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    glfwSwapBuffers(window);
    glFinish();
    std::printf("first frame %.0f ms\n", age_in_ms());
    glfwDestroyWindow(window);
    glfwTerminate();
    return 0;
}
