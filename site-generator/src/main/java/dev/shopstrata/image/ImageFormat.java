package dev.shopstrata.image;

/** What pictures are encoded as. */
public enum ImageFormat {
  WEBP("webp", "image/webp"),
  JPEG("jpg", "image/jpeg"),
  PNG("png", "image/png");

  private final String extension;
  private final String contentType;

  ImageFormat(String extension, String contentType) {
    this.extension = extension;
    this.contentType = contentType;
  }

  public String extension() {
    return extension;
  }

  public String contentType() {
    return contentType;
  }
}
