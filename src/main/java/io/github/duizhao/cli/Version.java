package io.github.duizhao.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {

  static String number() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(not packed)" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"duizhao " + number()};
  }
}
