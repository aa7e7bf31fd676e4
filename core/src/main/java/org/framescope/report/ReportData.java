package org.framescope.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.framescope.comparison.Group;
import org.framescope.comparison.GroupFigure;
import org.framescope.comparison.TimePoint;
import org.framescope.profile.Measure;

/** The numbers of a report as the page's script reads them, as JSON. */
final class ReportData {
  private final ReportModel model;
  private final ReportLinks links;

  ReportData(ReportModel model, ReportLinks links) {
    this.model = model;
    this.links = links;
  }

  String json() {
    return HtmlJson.of(
        json -> {
          json.writeStartObject();
          json.writeStringField("folder", links.folder());
          json.writeBooleanField("grouped", model.grouped());
          json.writeArrayFieldStart("keys");
          for (Measure.Key key : model.keys()) {
            key(key, json);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("groups");
          for (Group group : model.comparison().groups()) {
            group(group, json);
          }
          json.writeEndArray();
          figures(json);
          timeline(json);
          articles(json);
          json.writeEndObject();
        });
  }

  private static void key(Measure.Key key, JsonGenerator json) throws IOException {
    MeasureLabel label = MeasureLabel.of(key);
    json.writeStartArray();
    HtmlJson.text(json, label.title());
    HtmlJson.text(json, MeasureLabel.limits(key));
    json.writeString(label.scale().name());
    HtmlJson.text(json, label.low());
    HtmlJson.text(json, label.high());
    json.writeEndArray();
  }

  private void group(Group group, JsonGenerator json) throws IOException {
    json.writeStartObject();
    HtmlJson.text(json, "name", model.label(group));
    json.writeNumberField("n", group.articles());
    json.writeArrayFieldStart("articles");
    List<Integer> articles = model.articles(group);
    if (!model.listed() || articles.size() == 1) {
      for (int number : articles) {
        json.writeNumber(number);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("speakers");
    if (!model.tooManyGroups()) {
      for (long[] counts : new SpeakerSection(model, links).counts(group)) {
        json.writeArray(counts, 0, counts.length);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void figures(JsonGenerator json) throws IOException {
    Map<Measure.Key, Integer> places = places();
    json.writeArrayFieldStart("figures");
    SetMultimap<Measure.Key, String> drawn = HashMultimap.create();
    if (model.tooManyGroups()) {
      model.shown().forEach(key -> model.drawn(key).forEach(group -> drawn.put(key, group.name())));
    }
    List<Group> groups = model.comparison().groups();
    for (int g = 0; g < groups.size(); g++) {
      for (GroupFigure figure : groups.get(g).figures()) {
        if (!figure.defined()
            || (model.crowded() && !model.shown().contains(figure.key()))
            || (model.tooManyGroups()
                && !drawn.containsEntry(figure.key(), groups.get(g).name()))) {
          continue;
        }
        json.writeStartArray();
        json.writeNumber(places.getOrDefault(figure.key(), -1));
        json.writeNumber(g);
        figure(figure, json);
        json.writeEndArray();
      }
    }
    json.writeEndArray();
  }

  private Map<Measure.Key, Integer> places() {
    Map<Measure.Key, Integer> places = new HashMap<>();
    for (int k = 0; k < model.keys().size(); k++) {
      places.put(model.keys().get(k), k);
    }
    return places;
  }

  private static void figure(GroupFigure figure, JsonGenerator json) throws IOException {
    number(figure.value(), json);
    number(figure.low(), json);
    number(figure.high(), json);
    HtmlJson.text(json, FigureSection.counts(figure));
    json.writeNumber(figure.articles());
  }

  private void timeline(JsonGenerator json) throws IOException {
    Map<Measure.Key, Integer> places = places();
    Map<String, Integer> groups = new HashMap<>();
    for (Group group : model.comparison().groups()) {
      groups.put(group.name(), groups.size());
    }
    json.writeArrayFieldStart("timeline");
    for (TimePoint point : model.comparison().timeline()) {
      if (!model.shown().contains(point.figure().key())) {
        continue;
      }
      json.writeStartArray();
      json.writeNumber(places.getOrDefault(point.figure().key(), -1));
      json.writeNumber(groups.getOrDefault(point.group(), -1));
      figure(point.figure(), json);
      json.writeString(point.start().toString());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /**
   * Of every article its title, date and shown figures, for the way from a group to its articles.
   */
  private void articles(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("shown");
    Map<Measure.Key, Integer> places = places();
    for (Measure.Key key : model.shown()) {
      json.writeNumber(places.getOrDefault(key, -1));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("anchors");
    for (Measure.Key key : model.shown()) {
      json.writeString(ReportLinks.figure(key));
    }
    json.writeEndArray();
    if (model.listed()) {
      lists(json);
      return;
    }
    json.writeArrayFieldStart("articles");
    for (ReportArticle article : model.articles()) {
      json.writeStartArray();
      HtmlJson.text(json, article.title());
      json.writeString(article.date().map(Object::toString).orElse(""));
      for (Measure.Key key : model.shown()) {
        ReportArticle.Counts counts = article.figures().get(key);
        if (counts == null) {
          json.writeNull();
        } else {
          json.writeStartArray();
          json.writeNumber(counts.numerator());
          json.writeNumber(counts.denominator());
          json.writeEndArray();
        }
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** Of every group the page that lists its articles, or nothing if it has none. */
  private void lists(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("lists");
    for (int g = 0; model.grouped() && g < model.comparison().groups().size(); g++) {
      json.writeString(links.list(g));
    }
    json.writeEndArray();
  }

  private static void number(OptionalDouble value, JsonGenerator json) throws IOException {
    if (value.isEmpty() || !Double.isFinite(value.getAsDouble())) {
      json.writeNull();
    } else {
      // Six decimals are more than a plot can show.
      json.writeNumber(Math.rint(value.getAsDouble() * 1e6) / 1e6);
    }
  }
}
