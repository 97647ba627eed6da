// Which start page a visitor gets.
#include "app/start/start.hpp"

#include "ui/represent.hpp"

namespace jamsides::app {
namespace {

http::Response show_start(Visit& visit) { return http::html("<h1>start</h1>"); }

}  // namespace

Routes start_routes() { return {{http::Method::get, "/", show_start, may::anyone}}; }

}  // namespace jamsides::app
