package io.github.duizhao.cli.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.duizhao.cli.talk.UsageException;
import io.github.duizhao.eval.BlockLink;
import io.github.duizhao.eval.GoldUnit;
import io.github.duizhao.eval.Link;
import io.github.duizhao.eval.Links;
import io.github.duizhao.text.FormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds and reads the files of {@code duizhao eval}. */
public final class EvalFiles {

  /** A gold file and the output to score. */
  public record Pair(String name, Path gold, Path system) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private EvalFiles() {}

  public static List<Pair> pairs(List<Path> gold, List<Path> system, String option) {
    if (gold.isEmpty() || gold.size() != system.size()) {
      throw new UsageException(
          "%s and --system need the same number of files, one at least: %s and %s given"
              .formatted(option, gold.size(), system.size()));
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      pairs.add(new Pair(gold.get(i).getFileName().toString(), gold.get(i), system.get(i)));
    }
    return pairs;
  }

  /** Every {@code NAME.gold} or {@code NAME.links} of a folder with its namesake in the other. */
  public static List<Pair> folders(Path gold, Path system) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(gold)) {
      files = list.filter(EvalFiles::isLinks).sorted().toList();
    }
    List<Pair> pairs = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      String stem = name.substring(0, name.lastIndexOf('.'));
      Path same = system.resolve(name);
      Path links = system.resolve(stem + ".links");
      if (!Files.exists(same) && !Files.exists(links)) {
        throw new UsageException(system + " holds neither " + name + " nor " + stem + ".links");
      }
      pairs.add(new Pair(stem, file, Files.exists(same) ? same : links));
    }
    if (pairs.isEmpty()) {
      throw new UsageException(gold + " holds no file NAME.gold or NAME.links");
    }
    return pairs;
  }

  private static boolean isLinks(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".gold") || name.endsWith(".links");
  }

  public static List<Link> links(Path file) throws IOException {
    List<String> lines = lines(file);
    for (int k = 0; k < lines.size(); k++) {
      String line = lines.get(k);
      int column = 1 + line.length() - line.stripLeading().length();
      boolean note = line.isBlank() || line.startsWith("#", column - 1);
      if (!note && !Links.isLink(line)) {
        throw new FormatException(
            file.toString(), k + 1, column, "not a link: write [0,1]:[2] or [0]:[]:0.75");
      }
    }
    return Links.parse(lines);
  }

  public static List<GoldUnit> goldUnits(Path file) throws IOException {
    List<GoldUnit> units = new ArrayList<>();
    for (JsonNode node : objects(file)) {
      units.add(
          new GoldUnit(
              node.path("kind").asText(),
              node.path("level").asText(),
              node.path("en").asText(),
              node.path("zh").asText()));
    }
    return units;
  }

  public static List<BlockLink> blockLinks(Path file) throws IOException {
    List<BlockLink> links = new ArrayList<>();
    for (JsonNode node : objects(file)) {
      links.add(new BlockLink(node.path("source").asText(), node.path("target").asText()));
    }
    return links;
  }

  private static List<JsonNode> objects(Path file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        try {
          nodes.add(JSON.readTree(line));
        } catch (JsonProcessingException e) {
          throw new FormatException(
              file.toString(), number, 0, "no JSON: " + e.getOriginalMessage());
        }
      }
    }
    return nodes;
  }

  /** JSON may hold U+2028 and its like: only line feeds end a line. */
  private static List<String> lines(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return List.of((text.startsWith("\ufeff") ? text.substring(1) : text).split("\r?\n"));
  }
}
