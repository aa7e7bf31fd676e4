package org.framescope.lexicon.dictionary;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * quanteda's YAML: keys nested to any depth, values that are globs; the key {@code __} holds values
 * that stand beside keys.
 */
final class QuantedaReader {
  /** Deeper files are cycles made of aliases. */
  private static final int DEEPEST = 40;

  /** The most keys and lists within one another as written. */
  private static final int MOST_OPEN = 200;

  /** Aliases can blow a small file up; no real dictionary comes near this. */
  private static final int MOST = 2_000_000;

  private final DictionaryText text;
  private int nodes;

  QuantedaReader(DictionaryText text) {
    this.text = text;
  }

  Dictionary read() {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(text.file())
            .setAllowDuplicateKeys(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();
    try {
      checkDepth(settings);
      Optional<Node> root = new Compose(settings).composeString(text.text());
      root.ifPresent(node -> visit(node, new ArrayList<>()));
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark();
      throw Dictionaries.failure(
          text.file(),
          mark.map(m -> m.getLine() + 1).orElse(1),
          mark.map(m -> m.getColumn() + 1).orElse(1),
          "YAML",
          String.valueOf(e.getProblem()));
    } catch (YamlEngineException e) {
      throw Dictionaries.failure(text.file(), 1, 1, "YAML", String.valueOf(e.getMessage()));
    }
    return text.dictionary(text.file(), DictionaryFormat.QUANTEDA);
  }

  /** The composer calls itself for what is nested, so that brackets alone could break it. */
  private void checkDepth(LoadSettings settings) {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(text.text())) {
      if (event instanceof CollectionStartEvent && ++depth > MOST_OPEN) {
        Optional<Mark> mark = event.getStartMark();
        throw Dictionaries.failure(
            text.file(),
            mark.map(m -> m.getLine() + 1).orElse(1),
            mark.map(m -> m.getColumn() + 1).orElse(1),
            "keys and lists nested at most " + MOST_OPEN + " deep",
            "a deeper one");
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
    }
  }

  private void visit(Node node, List<String> path) {
    if (path.size() > DEEPEST || ++nodes > MOST) {
      if (nodes <= MOST + 1) {
        text.warn(line(node), column(node), "nested too deeply: left out");
      }
      return;
    }
    if (node instanceof MappingNode mapping) {
      for (NodeTuple pair : mapping.getValue()) {
        if (pair.getKeyNode() instanceof ScalarNode key) {
          List<String> inner = new ArrayList<>(path);
          if (!key.getValue().equals("__")) {
            inner.add(key.getValue());
          }
          visit(pair.getValueNode(), inner);
        } else {
          text.warn(line(node), column(node), "a key that is not a text: left out");
        }
      }
    } else if (node instanceof SequenceNode sequence) {
      for (Node value : sequence.getValue()) {
        visit(value, path);
      }
    } else if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      if (path.isEmpty()) {
        text.warn(
            line(node),
            column(node),
            "a value without a key: left out (" + scalar.getValue() + ")");
      } else {
        text.add(ImmutableList.copyOf(path), scalar.getValue(), 1, line(node));
      }
    }
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  private static int column(Node node) {
    return node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
  }
}
