# Writes OUTPUT, a C++ table of the files in ENTRIES ("name=path;...").
set(arrays "")
set(rows "")
set(count 0)
foreach(entry ${ENTRIES})
  string(REGEX MATCH "^([^=]*)=(.*)$" _ "${entry}")
  set(name "${CMAKE_MATCH_1}")
  file(READ "${CMAKE_MATCH_2}" hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
  string(APPEND arrays "static unsigned char const file_${count}[] = {${bytes}0};\n")
  string(APPEND rows "    {\"${name}\", file_${count}, sizeof file_${count} - 1},\n")
  math(EXPR count "${count} + 1")
endforeach()
file(WRITE "${OUTPUT}" "#include <cstddef>

namespace jemaa::detail {

struct Resource {
    char const* name;
    unsigned char const* bytes;
    std::size_t size;
};

${arrays}
extern Resource const resource_table[];
extern std::size_t const resource_count;
Resource const resource_table[] = {
${rows}    {\"\", nullptr, 0},
};
std::size_t const resource_count = ${count};

}  // namespace jemaa::detail
")
