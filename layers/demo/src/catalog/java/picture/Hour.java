package picture;

/** The light over the lake at a time of day. */
enum Hour {
  DUSK(
      new String[] {"0 #27345a", "38 #6a5a86", "66 #d98a72", "88 #f7c987"},
      "#ffe2a6",
      new String[] {"0 #56557c", "100 #9a7284"},
      "#f3d5c0",
      "#3d4160",
      new String[] {"0 #e7a981", "50 #8a6a86", "100 #3a3f5e"},
      new String[] {"0 #3a4048", "100 #1d2230"},
      new String[] {"0 #6a5f58", "30 #4e4947", "100 #2d2b2f"},
      "#ffb468",
      new String[] {"0 #ffb45a 14", "50 #2a2440 4", "100 #141830 26"}),
  DAWN(
      new String[] {"0 #8fb3cf", "45 #cfd6dc", "75 #f6dcc4", "100 #fbe9d2"},
      "#fff4d8",
      new String[] {"0 #8ea3b8", "100 #d8cfc8"},
      "#ffffff",
      "#7f95a3",
      new String[] {"0 #f3e2d0", "50 #b9c7cf", "100 #7d929e"},
      new String[] {"0 #6d8280", "100 #42565a"},
      new String[] {"0 #a9a58c", "30 #857f68", "100 #565244"},
      "#fff0cc",
      new String[] {"0 #fff0cc 24", "50 #fff 0", "100 #3a4a5a 20"}),
  DAY(
      new String[] {"0 #4f9bc7", "60 #a9d3e2", "100 #e0eff0"},
      "#ffffff",
      new String[] {"0 #7f93a0", "100 #a9bcc0"},
      "#ffffff",
      "#5d7f74",
      new String[] {"0 #bfe0e4", "50 #6fa8b8", "100 #3d7d8e"},
      new String[] {"0 #5f8a5a", "100 #2f5744"},
      new String[] {"0 #a9b070", "30 #87935a", "100 #4f5a38"},
      "#fff6c8",
      new String[] {"0 #fff3c0 24", "50 #fff 0", "100 #1c3040 18"});

  private final String[] sky;
  private final String sun;
  private final String[] peaks;
  private final String snow;
  private final String hills;
  private final String[] water;
  private final String[] trees;
  private final String[] ground;
  private final String lamp;
  private final String[] air;

  Hour(
      String[] sky,
      String sun,
      String[] peaks,
      String snow,
      String hills,
      String[] water,
      String[] trees,
      String[] ground,
      String lamp,
      String[] air) {
    this.sky = sky;
    this.sun = sun;
    this.peaks = peaks;
    this.snow = snow;
    this.hills = hills;
    this.water = water;
    this.trees = trees;
    this.ground = ground;
    this.lamp = lamp;
    this.air = air;
  }

  String sun() {
    return sun;
  }

  String snow() {
    return snow;
  }

  String hills() {
    return hills;
  }

  String lamp() {
    return lamp;
  }

  String sky(Canvas svg) {
    return svg.down(sky);
  }

  String peaks(Canvas svg) {
    return svg.down(peaks);
  }

  String water(Canvas svg) {
    return svg.down(water);
  }

  String trees(Canvas svg) {
    return svg.across(trees);
  }

  String ground(Canvas svg) {
    return svg.down(ground);
  }

  String air(Canvas svg) {
    return svg.slanted(air);
  }
}
