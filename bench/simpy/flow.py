"""The flow of petitions in SimPy 3: arrive, clerk queue, agency queue, handling, close.

Reads its numbers as JSON from standard input, one line a run, those of the scenario the simulator plays, and prints one
JSON line for each. With "workdays" it keeps the same office hours, so that its days to close can be held against the
simulator's; without, time is nothing but minutes of office hours. It knows no law either way: no due days, no ladder,
no extension, no withdrawal, no rating.
"""

import itertools
import json
import random
import sys
import time

try:
    import simpy
except ImportError:
    print(json.dumps({"missing": "simpy"}), flush=True)
    sys.exit(0)

DAY, OPENS, WORKDAY = 1440, 510, 540


class OfficeHours:
    """Minutes of virtual time, of which offices work 540 on each working day."""

    def __init__(self, workdays):
        self.days = workdays
        self.before = []
        for place, day in enumerate(workdays):
            self.before.extend([place] * (day + 1 - len(self.before)))

    def work(self, at, minutes):
        """The minute at which work begun as soon as offices are open is done."""
        day, minute = divmod(int(at), DAY)
        place = self.before[day]
        done = place * WORKDAY + minutes
        if self.days[place] == day:
            done += min(max(minute - OPENS, 0), WORKDAY)
        place, rest = divmod(int(done), WORKDAY)
        return self.days[place] * DAY + OPENS + rest

    def wait(self, at, days):
        """The first minute of office hours after so many days."""
        return self.work(at + days * DAY, 0)


class Minutes:
    """Nothing but office hours, one after the other."""

    def work(self, at, minutes):
        return at + minutes

    def wait(self, at, days):
        return at + days * WORKDAY * 5 / 7


def petition(env, numbers, luck, hours, clerks, bodies, took):
    arrived = env.now
    place = luck.choices(numbers["places"], cum_weights=numbers["upTo"])[0]
    with clerks[place].request() as turn:
        yield turn
        work = luck.expovariate(numbers["clerkFilesPerDay"]) * WORKDAY
        yield env.timeout(hours.work(env.now, work) - env.now)
    if luck.random() < numbers["setsAside"]:
        yield env.timeout(hours.wait(env.now, luck.lognormvariate(*numbers["setAsideFor"])) - env.now)
    answer = luck.lognormvariate(*numbers["answers"]) * WORKDAY
    yield env.timeout(hours.work(env.now, answer) - env.now)
    if luck.random() < numbers["refuses"]:
        return
    if luck.random() < numbers["letsLie"]:
        yield env.timeout(hours.wait(env.now, luck.lognormvariate(*numbers["liesFor"])) - env.now)
    else:
        with bodies[place][luck.randrange(numbers["bodies"])].request() as turn:
            yield turn
            work = luck.expovariate(numbers["bodyFilesPerDay"]) * WORKDAY
            yield env.timeout(hours.work(env.now, work) - env.now)
        yield env.timeout(hours.wait(env.now, luck.lognormvariate(*numbers["handles"])) - env.now)
    took.append(env.now - arrived)


def arrivals(env, numbers, luck, hours, clerks, bodies, took):
    for _ in range(numbers["cases"]):
        between = luck.expovariate(numbers["perWorkingDay"]) * WORKDAY
        yield env.timeout(hours.work(env.now, between) - env.now)
        env.process(petition(env, numbers, luck, hours, clerks, bodies, took))


def run(numbers):
    env = simpy.Environment()
    luck = random.Random(numbers["seed"])
    hours = OfficeHours(numbers["workdays"]) if numbers["workdays"] else Minutes()
    clerks = [simpy.Resource(env) for _ in numbers["places"]]
    bodies = [[simpy.Resource(env) for _ in range(numbers["bodies"])] for _ in numbers["places"]]
    took = []
    env.process(arrivals(env, numbers, luck, hours, clerks, bodies, took))
    env.run()
    return took


for line in sys.stdin:
    numbers = json.loads(line)
    numbers["places"] = range(numbers["places"])
    numbers["upTo"] = list(itertools.accumulate(numbers["shares"]))
    clock, processor = time.perf_counter(), time.process_time()
    took = sorted(run(numbers))
    seconds, worked = time.perf_counter() - clock, time.process_time() - processor
    median = took[len(took) // 2] / (DAY if numbers["workdays"] else WORKDAY * 5 / 7)
    print(json.dumps({"seconds": seconds, "processor": worked, "median": median}), flush=True)
