package org.framescope.examples;

import picocli.CommandLine.Command;

/** {@code lexicon}: checks, converts, audits and evaluates lexicons. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Checks, converts, audits and evaluates lexicons.",
    subcommands = {
      LexiconCheckCommand.class,
      LexiconConvertCommand.class,
      LexiconAuditCommand.class,
      LexiconEvaluateCommand.class
    })
final class LexiconCommand {}
