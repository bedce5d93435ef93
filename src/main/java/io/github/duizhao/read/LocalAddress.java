package io.github.duizhao.read;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/** Tells addresses of the public Internet from those of this machine and of private networks. */
final class LocalAddress {

  private LocalAddress() {}

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes, 0) : isPublic6(address, bytes);
  }

  private static boolean isPublic4(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    int second = bytes[at + 1] & 0xff;
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean benchmark = first == 198 && (second == 18 || second == 19);
    boolean special = first == 192 && second == 0 && (bytes[at + 2] == 0 || bytes[at + 2] == 2);
    return first != 0
        && first != 10
        && first != 127
        && first < 224
        && !(first == 169 && second == 254)
        && !(first == 172 && second >= 16 && second < 32)
        && !(first == 192 && second == 168)
        && !shared
        && !benchmark
        && !special;
  }

  /** Addresses that carry one of IPv4 are as public as that one. */
  private static boolean isPublic6(InetAddress address, byte[] bytes) {
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    boolean translated = bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xff) == 0xff;
    boolean compatible = address instanceof Inet6Address six && six.isIPv4CompatibleAddress();
    if (sixToFour) {
      return isPublic4(bytes, 2);
    }
    if (translated || compatible) {
      return isPublic4(bytes, 12);
    }
    boolean unique = (bytes[0] & 0xfe) == 0xfc;
    boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
    return !unique && !teredo;
  }
}
