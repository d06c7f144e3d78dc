"""Articles to N-Quads on a Spark cluster: each partition goes through one `communique extract`.

    spark-submit extract.py --jsonl 'hdfs:///wire/*.jsonl' --output hdfs:///facts --partitions 800
    spark-submit extract.py --warc paths.txt --output /shared/facts --partitions 5000

The program is pure: the same article gives the same quads on every machine, with no blank nodes, so the parts of the
output are put together by concatenation, and a task that is run again gives what it gave before. A part is there only once
its task has ended well; `_SUCCESS` only once all have.
"""

import argparse
import json
import shlex

from pyspark import SparkContext


def parse_options():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    source = options.add_mutually_exclusive_group(required=True)
    source.add_argument("--jsonl", help="files of articles as JSON lines, by any path that Spark reads")
    source.add_argument("--warc", help="a file of paths of web archives, a line each, that every worker can open")
    options.add_argument("--output", required=True, help="a folder that is not there yet")
    options.add_argument("--partitions", type=int, required=True, help="some minutes of work each: see docs/scale.md")
    options.add_argument("--program", default="communique", help="how the workers start the program")
    options.add_argument("--digests", action="store_true", help="note behind each article what conclude.py puts together")
    options.add_argument("--issues", help="a folder that every worker can write to, for what was left out, as JSON lines")
    options.add_argument("--master", help="for trials; else as spark-submit says")
    return options.parse_args()


def id_of(line):
    """What an article is kept together with its namesakes by; a line that is no record is told of by the program."""
    try:
        return str(json.loads(line)["id"])
    except (ValueError, KeyError, TypeError):
        return line


def command(options):
    """The program, with a file of its own for each task to tell in what it left out."""
    program = shlex.split(options.program) + ["extract", "--quiet", "--jobs", "1"]
    if options.digests:
        program.append("--digests")
    if options.warc:
        run = 'exec xargs -r -d "\\n" "$@" --input-format warc'
    else:
        run = 'exec "$@" - --input-format jsonl'
    if options.issues:
        run += ' --keep-going "$(mktemp "$0/issues-XXXXXXXX")"'
    return shlex.join(["sh", "-c", run, options.issues or "sh", *program])


def main():
    options = parse_options()
    context = SparkContext(options.master, "communique extract")
    if options.warc:
        # A path a partition would do; more would only wait for the slowest.
        work = context.textFile(options.warc, options.partitions)
    else:
        # By id and in its order: two articles of one id meet in one partition, where the second is refused wherever it came from.
        keyed = context.textFile(options.jsonl).map(lambda line: (id_of(line), line))
        work = keyed.repartitionAndSortWithinPartitions(options.partitions).values()
    # Without checkCode a program that fails leaves a part that is cut off, and a job that is told as done.
    work.pipe(command(options), checkCode=True).saveAsTextFile(options.output)
    context.stop()


if __name__ == "__main__":
    main()
