// The table of addresses of selection.
#include "modules/selection/routes.hpp"

#include "modules/selection/mentor_settings.hpp"
#include "modules/selection/pages.hpp"

namespace jamsides::selection {

Routes routes() {
    using enum http::Method;
    return {
        {get, "/rounds/{round}/selection", show_meetings, may::selection},
        {post, "/rounds/{round}/selection", plan_meeting, may::project_leader},
        {get, "/selections/{meeting}", show_agenda, may::selection},
        {post, "/selections/{meeting}/cases", add_cases, may::project_leader},
        {post, "/selections/{meeting}/cases/{application}/removal", remove_case, may::project_leader},
        {get, "/selections/{meeting}/settings", show_meeting_settings, may::project_leader},
        {post, "/selections/{meeting}/settings", change_meeting, may::project_leader},
        {get, "/selections/{meeting}/cancellation", ask_to_cancel_meeting, may::project_leader},
        {post, "/selections/{meeting}/cancellation", cancel_meeting, may::project_leader},
        {get, "/selections/{meeting}/call", ask_to_call, may::project_leader},
        {post, "/selections/{meeting}/call", call_members, may::project_leader},
        {get, "/selections/{meeting}/minutes", show_minutes, may::selection},
        {post, "/selections/{meeting}/minutes", save_minutes, may::project_leader},
        {get, "/selections/{meeting}/publication", ask_to_publish, may::project_leader},
        {post, "/selections/{meeting}/publication", publish_decisions, may::project_leader},
        {get, "/selections/{meeting}/cases/{application}", show_case, may::selection},
        {post, "/selections/{meeting}/cases/{application}/opinion", give_opinion, may::steering},
        {post, "/selections/{meeting}/cases/{application}/interest", declare, may::selection},
        {post, "/selections/{meeting}/cases/{application}/decision", record_decision, may::project_leader},
        {get, "/rounds/{round}/cases/{application}", show_case, may::selection},
        {post, "/rounds/{round}/cases/{application}/opinion", give_opinion, may::steering},
        {post, "/rounds/{round}/cases/{application}/interest", declare, may::selection},
        {post, "/rounds/{round}/cases/{application}/decision", record_decision, may::project_leader},
        {get, "/rounds/{round}/cases/{application}/publication", ask_to_publish_case, may::project_leader},
        {post, "/rounds/{round}/cases/{application}/publication", publish_case, may::project_leader},
        {get, "/rounds/{round}/mentors", show_mentors, may::office},
        {post, "/rounds/{round}/mentors", ask_mentor, may::administration},
        {get, "/rounds/{round}/mentors/{code}", show_mentor_settings, may::administration},
        {post, "/rounds/{round}/mentors/{code}", save_mentor_settings, may::administration},
        {get, "/mentor-answers/{token}", show_mentor_answer, may::anyone},
        {post, "/mentor-answers/{token}", answer_as_mentor, may::anyone},
    };
}

}  // namespace jamsides::selection
