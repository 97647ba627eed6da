// The one file with Boost in it: Asio coroutines move the bytes, Beast parses HTTP/1.1 and nothing more. A
// connection is one coroutine; a watch beside them all ends those whose deadline has passed.

// g++ 12 does not see that Asio's coroutine frames have a new that matches their delete.
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"

#include "platform/http/server.hpp"

#include <array>
#include <cstdio>
#include <fstream>
#include <random>

#include "platform/http/faults.hpp"
#include "platform/http/machine.hpp"

namespace jamsides::http {

namespace {

constexpr std::size_t small_read = 4 * 1024, large_read = 64 * 1024;
constexpr std::size_t most_discarded = std::size_t{64} << 20;
constexpr std::size_t slowest = 32 * 1024;  // bytes a second that a long body or response is given time for
constexpr std::chrono::seconds farewell{5};

std::chrono::milliseconds time_for(std::uint64_t bytes) {
    return std::chrono::milliseconds(bytes * 1000 / slowest);
}

// The system's error as a sentence for the person who starts the program.
CannotListen cannot_listen(ServerOptions const& options, error_code const& error) {
    auto const place = options.address + ":" + std::to_string(options.port);
    if (error == net::error::address_in_use)
        return CannotListen("Ett annat program använder redan " + place +
                            ". Stäng det, eller välj en annan port med --listen.");
    if (error == net::error::access_denied)
        return CannotListen("Programmet får inte använda " + place +
                            ". Välj en port över 1023 med --listen.");
    return CannotListen("Det går inte att ta emot besök på " + place + " (" + error.message() +
                        "). Välj en annan adress med --listen.");
}

// So that the numbers of two starts differ: "9f3a01c2-".
std::string some_start() {
    std::array<char, 16> start{};
    std::snprintf(start.data(), start.size(), "%08x-", std::random_device{}());
    return start.data();
}

}  // namespace

Server::Machine::Machine(ServerOptions given, Handler handler)
    : options(std::move(given)),
      answering(options, std::move(handler)),
      admission(room_for(options.connections), options.connections_per_address),
      handlers(options.handler_threads ? options.handler_threads
                                       : 2 * std::max(1U, std::thread::hardware_concurrency())),
      id_start(some_start()) {
    for (unsigned i = 0; i < std::max(1U, options.socket_threads); ++i)
        loops.push_back(std::make_unique<Loop>());
    listen();
}

void Server::Machine::listen() {
    error_code error;
    auto const fail_if = [&] {
        if (error) throw cannot_listen(options, error);
    };
    auto const name = options.address == "localhost" ? "127.0.0.1" : options.address;
    auto const address = net::ip::make_address(name, error);
    fail_if();
    tcp::endpoint const endpoint(address, options.port);
    acceptor = std::make_unique<net::basic_socket_acceptor<tcp, Executor>>(loops.front()->context);
    acceptor->open(endpoint.protocol(), error);
    fail_if();
    acceptor->set_option(tcp::acceptor::reuse_address(true), error);
    acceptor->bind(endpoint, error);
    fail_if();
    acceptor->listen(net::socket_base::max_listen_connections, error);
    fail_if();
    port = acceptor->local_endpoint().port();
}

void Server::Machine::run() {
    net::co_spawn(loops.front()->context, accept(), net::detached);
    std::vector<std::thread> threads;
    for (auto const& loop : loops) {
        net::co_spawn(loop->context, watch(*loop), net::detached);
        if (loop != loops.front()) threads.emplace_back([&context = loop->context] { context.run(); });
    }
    loops.front()->context.run();
    for (auto& thread : threads) thread.join();
    handlers.join();
}

void Server::Machine::stop() {
    net::post(loops.front()->context, [this] {
        if (stopping) return;
        stop_at = SteadyClock::now() + options.stop_deadline;
        stopping = true;
        error_code ignored;
        acceptor->close(ignored);
        for (auto const& loop : loops) net::post(loop->context, [&ticks = loop->ticks] { ticks.cancel(); });
    });
}

Task<void> Server::Machine::accept() {
    for (std::size_t turn = 0; !stopping; ++turn) {
        auto& loop = *loops[turn % loops.size()];
        error_code error;
        auto socket = co_await acceptor->async_accept(loop.context, net::redirect_error(awaited, error));
        if (!error) {
            net::dispatch(loop.context, [this, &loop, socket = std::move(socket)]() mutable {
                admit(loop, std::move(socket));
            });
        } else if (!stopping) {
            Timer pause(acceptor->get_executor(), std::chrono::milliseconds(50));  // out of descriptors
            co_await pause.async_wait(net::redirect_error(awaited, error));
        }
    }
}

void Server::Machine::admit(Loop& loop, Socket socket) {
    error_code error;
    auto address = socket.remote_endpoint(error).address();
    if (error || stopping) return;
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        address = net::ip::make_address_v4(net::ip::v4_mapped, address.to_v6());
    Peer peer{address.to_string()};
    auto const& trusted = options.trusted_proxies;
    peer.trusted = std::find(trusted.begin(), trusted.end(), peer.address) != trusted.end();
    socket.non_blocking(true, error);
    socket.set_option(tcp::no_delay(true), error);
    if (!admission.let_in(peer)) {
        auto const out = answering.outgoing(nullptr, plain_page(fault_of(503, nullptr)), false);
        socket.write_some(net::buffer(out.head + out.response.body), error);
        return;
    }
    auto connection = std::make_shared<Connection>(loop, std::move(socket), std::move(peer));
    loop.connections.insert(connection);
    net::co_spawn(loop.context, converse(std::move(connection)), net::detached);
}

std::chrono::milliseconds Server::Machine::tick() const {
    if (stopping) return std::chrono::milliseconds(10);
    auto const shortest = std::min(
        {options.header_deadline, options.body_deadline, options.write_deadline, options.idle_deadline});
    return std::clamp(shortest / 4, std::chrono::milliseconds(5), std::chrono::milliseconds(250));
}

Task<void> Server::Machine::watch(Loop& loop) {
    while (!stopping || !loop.connections.empty()) {
        error_code cancelled;
        loop.ticks.expires_after(tick());
        co_await loop.ticks.async_wait(net::redirect_error(awaited, cancelled));
        look_over(loop, SteadyClock::now());
    }
}

// First the coroutine is woken and may say why; when that takes too long as well, the socket is closed.
void Server::Machine::look_over(Loop& loop, SteadyClock::time_point now) {
    for (auto const& c : loop.connections) {
        bool const idle_at_the_end = stopping && c->between_requests;
        if (idle_at_the_end || (stopping && now >= stop_at) || (now >= c->deadline && c->expired)) {
            c->close();
        } else if (now >= c->deadline) {
            c->expired = true;
            c->deadline = now + farewell;
            error_code ignored;
            c->socket.cancel(ignored);
        }
    }
}

Task<void> Server::Machine::converse(std::shared_ptr<Connection> connection) {
    struct Leaving {
        Machine& machine;
        std::shared_ptr<Connection> connection;
        ~Leaving() {
            connection->close();
            machine.admission.let_out(connection->peer);
            connection->loop.connections.erase(connection);
        }
    } const leaving{*this, connection};
    while (co_await serve_one(*connection)) {
    }
}

Task<bool> Server::Machine::serve_one(Connection& c) {
    Parser parser;
    std::optional<Refusal> refusal;
    try {
        if (!co_await read_request(c, parser)) co_return false;
    } catch (Refusal const& thrown) {
        refusal = thrown;
    } catch (std::exception const& defect) {
        if (options.on_defect) options.on_defect(parser.request, defect.what());
        refusal = Refusal{500, ""};
    }
    if (refusal) {
        co_await refuse(c, parser, *refusal);
        co_return false;
    }
    auto const began = SteadyClock::now();
    bool const keep_alive = parser.keep_alive() && !stopping;
    Request& request = parser.request;
    Outgoing out;
    if (auto response = answering.answer_at_once(request))
        out = answering.outgoing(&request, std::move(*response), keep_alive);
    else
        out = co_await on_handler_thread(
            [&] { return answering.outgoing(&request, answering.answer(request), keep_alive); });
    if (options.on_answer)
        options.on_answer(request, out.response.status,
                          std::chrono::duration_cast<std::chrono::microseconds>(SteadyClock::now() - began));
    co_return co_await send(c, out) && keep_alive;
}

// False when the other side is gone, or has been silent for too long between requests.
Task<bool> Server::Machine::read_request(Connection& c, Parser& parser) {
    parser.eager(false);
    parser.header_limit(static_cast<std::uint32_t>(options.header_limit));
    parser.body_limit(boost::none);
    c.between_requests = c.input.unread().empty();
    c.must_end_in(c.between_requests ? options.idle_deadline : options.header_deadline);
    for (bool hungry = c.between_requests; !parser.is_header_done();) {
        if (hungry && !co_await receive(c, small_read)) {
            if (c.expired && !c.between_requests) throw Refusal{408, ""};
            co_return false;
        }
        if (std::exchange(c.between_requests, false)) c.must_end_in(options.header_deadline);
        hungry = parser.take(c.input, options.header_limit);
    }
    header_is_read(c, parser);
    if (parser.is_done()) co_return true;

    c.must_end_in(options.body_deadline + time_for(parser.content_length().value_or(0)));
    if (expects_continue(parser.request) && parser.http_1_1 && c.input.unread().empty()) {
        error_code error;
        co_await net::async_write(c.socket, net::buffer(std::string_view("HTTP/1.1 100 Continue\r\n\r\n")),
                                  net::redirect_error(awaited, error));
    }
    for (bool hungry = c.input.unread().empty(); !parser.is_done();) {
        if (hungry && !co_await receive(c, large_read)) {
            if (c.expired) throw Refusal{408, ""};
            co_return false;
        }
        hungry = parser.take(c.input, options.header_limit);
    }
    parser.body->finish(parser.request);
    c.input.let_go();
    c.deadline = never;
    co_return true;
}

void Server::Machine::header_is_read(Connection& c, Parser& parser) {
    Request& request = parser.request;
    request.id = id_start + std::to_string(++requests);
    c.deadline = never;
    complete_header(request, c.peer, options.trusted_proxies, parser.http_1_1);
    if (parser.is_done()) return;
    auto const limit = options.body_limit_for  ? options.body_limit_for(request)
                       : is_multipart(request) ? options.upload_limit
                                               : options.body_limit;
    if (parser.content_length().value_or(0) > limit) throw too_large();
    parser.body_limit(limit);
    parser.body = body_reader_for(request, options.upload_folder);
}

Task<bool> Server::Machine::receive(Connection& c, std::size_t wanted) {
    if (c.expired) co_return false;
    error_code error;
    auto const n =
        co_await c.socket.async_read_some(c.input.room(wanted), net::redirect_error(awaited, error));
    c.input.filled(n);
    co_return !error && !c.expired;
}

// Runs the work beside the socket threads and comes back with what it made. The work must not throw.
template <class Work>
Task<Outgoing> Server::Machine::on_handler_thread(Work work) {
    Outgoing made;
    auto const start = [&](auto resume) {
        auto const executor = net::get_associated_executor(resume);
        net::post(handlers, [&made, &work, executor, alive = net::make_work_guard(executor),
                             resume = std::move(resume)]() mutable {
            made = work();
            net::post(executor, std::move(resume));
        });
    };
    co_await net::async_initiate<net::use_awaitable_t<Executor> const, void()>(start, awaited);
    co_return made;
}

Task<bool> Server::Machine::send(Connection& c, Outgoing const& out) {
    bool const from_file = out.with_body && !out.response.file.empty();
    auto const body = out.with_body && !from_file ? out.response.content() : std::string_view{};
    error_code error;
    c.must_end_in(options.write_deadline + time_for(body.size() + (from_file ? out.file_size : 0)));
    std::array const buffers{net::buffer(out.head), net::buffer(body)};
    co_await net::async_write(c.socket, buffers, net::redirect_error(awaited, error));
    if (error || c.expired) co_return false;
    // Not one expression: g++ 12 awaits the right side of || whatever the left side says.
    if (!from_file) co_return true;
    co_return co_await send_file(c, out.response.file, out.file_size);
}

Task<bool> Server::Machine::send_file(Connection& c, std::filesystem::path const& path, std::uint64_t size) {
    std::ifstream file(path, std::ios::binary);
    std::vector<char> piece(large_read);
    while (size > 0) {
        file.read(piece.data(), static_cast<std::streamsize>(std::min<std::uint64_t>(size, piece.size())));
        auto const n = static_cast<std::size_t>(file.gcount());
        if (n == 0)
            co_return false;  // cut short since it was measured: the reader must see that it is not whole
        error_code error;
        co_await net::async_write(c.socket, net::buffer(piece.data(), n),
                                  net::redirect_error(awaited, error));
        if (error || c.expired) co_return false;
        size -= n;
    }
    co_return true;
}

// Says why and ends. What is still on its way is read and thrown away for a while: closing at once would
// reset the connection, and the reader would never see the page.
Task<void> Server::Machine::refuse(Connection& c, Parser& parser, Refusal const& refusal) {
    c.expired = false;
    Request const* request = parser.is_header_done() ? &parser.request : nullptr;
    auto const out = co_await on_handler_thread([&] {
        // Also of a header that never came whole: what there is of it may say how the reader wants the
        // answer.
        auto const fault = fault_of(refusal.status(), &parser.request, refusal.sentence());
        return answering.outgoing(request, answering.page_of(fault, refusal.headers()), false);
    });
    if (options.on_answer && request)
        options.on_answer(*request, out.response.status, std::chrono::microseconds{0});
    if (!co_await send(c, out)) co_return;
    error_code error;
    c.socket.shutdown(tcp::socket::shutdown_send, error);
    c.must_end_in(farewell);
    for (std::size_t discarded = 0; discarded < most_discarded;) {
        c.input.consume(c.input.unread().size());
        if (!co_await receive(c, large_read)) co_return;
        discarded += c.input.unread().size();
    }
}

Server::Server(ServerOptions options, Handler handler)
    : machine_(std::make_unique<Machine>(std::move(options), std::move(handler))) {}

Server::~Server() {
    stop();
    if (machine_->background.joinable()) machine_->background.join();
}

std::uint16_t Server::port() const { return machine_->port; }
void Server::run() { machine_->run(); }
void Server::start() {
    machine_->background = std::thread([this] { machine_->run(); });
}
void Server::stop() { machine_->stop(); }

}  // namespace jamsides::http
