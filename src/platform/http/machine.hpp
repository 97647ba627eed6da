// What the server consists of: its threads, its connections and the coroutines between them. Only server.cpp
// includes this: it is Boost.
#pragma once

#include "platform/http/server.hpp"

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <thread>
#include <unordered_set>

#include "platform/http/admission.hpp"
#include "platform/http/outgoing.hpp"
#include "platform/http/parser.hpp"

namespace jamsides::http {

namespace net = boost::asio;
using boost::system::error_code;
using net::ip::tcp;
using SteadyClock = std::chrono::steady_clock;
using Executor = net::io_context::executor_type;
using Socket = net::basic_stream_socket<tcp, Executor>;
using Timer = net::basic_waitable_timer<SteadyClock, net::wait_traits<SteadyClock>, Executor>;
template <class Result>
using Task = net::awaitable<Result, Executor>;
constexpr net::use_awaitable_t<Executor> awaited;

inline constexpr auto never = SteadyClock::time_point::max();

// One thread that moves bytes.
struct Connection;
struct Loop {
    std::unordered_set<std::shared_ptr<Connection>> connections;
    net::io_context context{1};
    Timer ticks{context};
};

struct Connection {
    Connection(Loop& l, Socket s, Peer p) : loop(l), socket(std::move(s)), peer(std::move(p)) {}
    Loop& loop;
    Socket socket;
    Peer peer;
    Input input;
    SteadyClock::time_point deadline = never;
    bool between_requests = true;
    bool expired = false;

    void must_end_in(std::chrono::milliseconds time) { deadline = SteadyClock::now() + time; }
    void close() {
        error_code ignored;
        socket.close(ignored);
    }
};

struct Server::Machine {
    ServerOptions const options;
    Answering const answering;
    Admission admission;
    std::vector<std::unique_ptr<Loop>> loops;
    std::unique_ptr<net::basic_socket_acceptor<tcp, Executor>> acceptor;
    std::uint16_t port = 0;
    net::thread_pool handlers;
    std::thread background;
    SteadyClock::time_point stop_at = never;
    std::atomic<bool> stopping{false};
    std::atomic<std::uint64_t> requests{0};
    std::string const id_start;

    Machine(ServerOptions given, Handler handler);
    void run();
    void stop();

    void listen();
    Task<void> accept();
    void admit(Loop& loop, Socket socket);
    Task<void> watch(Loop& loop);
    void look_over(Loop& loop, SteadyClock::time_point now);
    std::chrono::milliseconds tick() const;

    Task<void> converse(std::shared_ptr<Connection> connection);
    Task<bool> serve_one(Connection& c);
    Task<bool> read_request(Connection& c, Parser& parser);
    void header_is_read(Connection& c, Parser& parser);
    Task<bool> receive(Connection& c, std::size_t wanted);
    template <class Work>
    Task<Outgoing> on_handler_thread(Work work);
    Task<bool> send(Connection& c, Outgoing const& out);
    Task<bool> send_file(Connection& c, std::filesystem::path const& path, std::uint64_t size);
    Task<void> refuse(Connection& c, Parser& parser, Refusal const& refusal);
};

}  // namespace jamsides::http
