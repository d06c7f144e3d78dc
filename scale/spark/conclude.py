"""What articles tell together, on a Spark cluster: who is who, what several of them report.

    spark-submit conclude.py --facts 'hdfs:///facts/part-*' --output hdfs:///conclusions --partitions 200

Takes what `extract.py --digests` wrote. Each step is the program itself, `communique conclude --step`, through which lines go
that a shuffle has brought together by their keys; nothing is decided here. The result is what one `communique conclude` over
all parts prints, whatever the number of partitions. Sums that are small, such as the states and offices that articles name, are
made by one program and given to all runs of the steps that need them.
"""

import argparse
import shlex
from itertools import chain

from pyspark import SparkContext, StorageLevel


def parse_options():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--facts", required=True, help="parts that extract.py wrote, by any path that Spark reads")
    options.add_argument("--output", required=True, help="a folder that is not there yet")
    options.add_argument("--partitions", type=int, required=True, help="of each shuffle")
    options.add_argument("--program", default="communique", help="how the workers start the program")
    options.add_argument("--base", help="IRI under which all resources live, as it was for extract.py")
    options.add_argument("--master", help="for trials; else as spark-submit says")
    return options.parse_args()


class Steps:
    """Runs steps over lines `kind TAB key TAB JSON`; quads come among the lines that they write."""

    def __init__(self, context, options):
        self.context = context
        self.program = shlex.split(options.program) + ["conclude", "-"]
        if options.base:
            self.program += ["--base", options.base]
        self.partitions = options.partitions
        self.quads = []

    def run(self, step, lines, tables=()):
        """One program a partition, which reads the tables first. Its lines; its quads are kept for the end."""
        known = self.context.broadcast(tables)
        told = lines.mapPartitions(lambda part: chain(known.value, part))
        # Without checkCode a program that fails leaves a part that is cut off, and a job that is told as done.
        made = told.pipe(shlex.join([*self.program, "--step", step]), checkCode=True)
        made.persist(StorageLevel.DISK_ONLY)
        self.quads.append(made.filter(lambda line: line.startswith("<")))
        return made.filter(lambda line: not line.startswith("<"))

    def by_key(self, *lines):
        """Lines of one key, of whatever kind, in one partition, one after the other."""
        keyed = self.context.union(list(lines)).map(lambda line: (line.split("\t", 2)[1], line))
        return keyed.repartitionAndSortWithinPartitions(self.partitions).values()

    def join(self, pairs):
        """What stands for all that pairs hold together: part by part first, and of what comes of these in one program."""
        return self.run("join-up", self.run("join-up", pairs).coalesce(1, shuffle=True))


def of(kind, lines):
    return lines.filter(lambda line: line.startswith(kind + "\t"))


def conclude(digests, steps):
    one = {"numPartitions": 1, "shuffle": True}
    parties = steps.run("sum-parties", steps.run("sum-parties", digests).coalesce(**one)).collect()
    steps.run("tell-parties", steps.context.parallelize([], 1), parties)
    names = steps.run("sum-names", steps.by_key(steps.run("sum-names", digests, parties)))
    groups = steps.run("part-names", names.coalesce(**one)).collect()
    mentions = steps.by_key(steps.run("deal-mentions", digests, parties + groups))
    holdings = steps.run("list-seats", mentions, parties + groups)
    gainsaid = steps.run("settle-seats", steps.by_key(holdings), parties).collect()
    persons = steps.run("tell-persons", mentions, parties + groups + gainsaid)
    steps.run("tell-items", steps.by_key(of("item", persons)))
    copies = steps.run("find-copies", steps.by_key(steps.run("deal-sketches", digests)))
    told = steps.by_key(digests, of("meant", persons), steps.join(copies))
    reports = steps.run("deal-reports", told, parties)
    links = steps.run("link-reports", steps.by_key(of("report", reports)))
    facts = steps.run("deal-facts", steps.by_key(of("fact", reports), steps.join(links)))
    firsts = steps.run("tell-happenings", steps.by_key(facts))
    steps.run("tell-moved-dates", steps.by_key(firsts))


def main():
    options = parse_options()
    context = SparkContext(options.master, "communique conclude")
    steps = Steps(context, options)
    noted = context.textFile(options.facts).filter(lambda line: line.startswith("# digest\t")).map(lambda line: line[2:])
    # An article that came in two parts, as from two web archives, is one.
    digests = noted.distinct(options.partitions).persist(StorageLevel.DISK_ONLY)
    conclude(digests, steps)
    # Two steps may describe one resource.
    context.union(steps.quads).distinct(options.partitions).saveAsTextFile(options.output)
    context.stop()


if __name__ == "__main__":
    main()
