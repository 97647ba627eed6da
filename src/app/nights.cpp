// The thread that works when nobody asks: every few seconds what is due is sent and done.
#include "app/nights.hpp"

#include <condition_variable>
#include <mutex>

#include "modules/applications/messages.hpp"
#include "modules/letters/composing.hpp"
#include "modules/matching/reckoning.hpp"
#include "platform/auth/sign_in.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/log/log.hpp"
#include "platform/mail/outgoing.hpp"
#include "platform/mail/sending.hpp"

namespace jamsides::app {
namespace {

using namespace std::chrono_literals;

// Stated in docs/operating.md and on the page about personal data. A round is at most two years long.
constexpr auto mail_is_kept = std::chrono::days{730}, done_work_is_kept = std::chrono::days{90};

mail::Delivery delivery_of(Settings const& settings) {
    if (settings.smtp.url.empty()) return mail::Drawer{};
    mail::Smtp smtp;
    smtp.url = settings.smtp.url;
    smtp.user = settings.smtp.user;
    smtp.password = settings.smtp.password;
    smtp.sender = {settings.smtp.from_name, settings.smtp.from_address};
    return smtp;
}

}  // namespace

void work_once(Installation& installation) {
    letters::send_due_mailings(*installation.database->lease(), installation.clock, installation.site);
    applications::remind_of_questions(*installation.database->lease(), installation.clock, installation.site);
    mail::send_due(*installation.database, installation.clock, delivery_of(installation.settings));
}

void clean(Installation& installation) {
    auto lease = installation.database->lease();
    auth::forget_old(*lease, installation.clock);
    ledger::Change change{*lease, installation.clock, ledger::system_actor()};
    auto const now = installation.clock.now();
    mail::forget_sent(change, now - mail_is_kept);
    jobs::forget_done(change, now - done_work_is_kept);
    if (change.noted()) change.commit();
}

Nights::Nights(Installation& installation)
    : long_jobs_(*installation.database, installation.clock),
      thread_([&installation](std::stop_token const& stop) {
          std::mutex mutex;
          std::condition_variable_any rest;
          Instant cleaned{};
          while (!stop.stop_requested()) {
              try {
                  work_once(installation);
                  if (installation.clock.now() - cleaned > 24h) {
                      clean(installation);
                      cleaned = installation.clock.now();
                  }
              } catch (std::exception const& error) {
                  log::error("night work", {{"what", error.what()}});
              }
              std::unique_lock lock{mutex};
              rest.wait_for(lock, stop, 5s, [] { return false; });
          }
      }) {
    matching::declare_jobs(long_jobs_);
    long_jobs_.start();
}

Nights::~Nights() = default;

}  // namespace jamsides::app
