-- Readers that wait between their pages: on average PACE milliseconds, so that so many connections ask at a given rate
-- and not as fast as the machine can go. wrk reads this.
local mean = tonumber(os.getenv("PACE"))
function delay() return math.random(0, 2 * mean) end
