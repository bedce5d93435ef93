package io.github.duizhao.format;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/** Gives one known schema for every import, so that nothing is fetched. */
final class OfflineSchemas implements LSResourceResolver {

  private final byte[] schema;

  OfflineSchemas(byte[] schema) {
    this.schema = schema.clone();
  }

  @Override
  public LSInput resolveResource(
      String type, String namespace, String publicId, String systemId, String base) {
    return new Given(new ByteArrayInputStream(schema), systemId);
  }

  private record Given(InputStream stream, String systemId) implements LSInput {
    @Override
    public InputStream getByteStream() {
      return stream;
    }

    @Override
    public String getSystemId() {
      return systemId;
    }

    @Override
    public Reader getCharacterStream() {
      return null;
    }

    @Override
    public String getStringData() {
      return null;
    }

    @Override
    public String getPublicId() {
      return null;
    }

    @Override
    public String getBaseURI() {
      return null;
    }

    @Override
    public String getEncoding() {
      return null;
    }

    @Override
    public boolean getCertifiedText() {
      return false;
    }

    @Override
    public void setCharacterStream(Reader reader) {}

    @Override
    public void setByteStream(InputStream stream) {}

    @Override
    public void setStringData(String data) {}

    @Override
    public void setSystemId(String id) {}

    @Override
    public void setPublicId(String id) {}

    @Override
    public void setBaseURI(String uri) {}

    @Override
    public void setEncoding(String encoding) {}

    @Override
    public void setCertifiedText(boolean certified) {}
  }
}
