package picture;

import static picture.Colors.dark;
import static picture.Colors.light;

/** How a surface takes the light that falls on it from the left. */
enum Material {
  GLAZE {
    @Override
    String[] round(String c) {
      return new String[] {
        "0 " + dark(c, 34),
        "14 " + light(c, 4),
        "28 " + light(c, 30),
        "52 " + c,
        "84 " + dark(c, 40),
        "100 " + dark(c, 26)
      };
    }

    @Override
    int shine() {
      return 70;
    }
  },
  METAL {
    @Override
    String[] round(String c) {
      return new String[] {
        "0 " + dark(c, 50),
        "9 " + dark(c, 12),
        "21 " + light(c, 72),
        "31 " + light(c, 24),
        "47 " + c,
        "63 " + dark(c, 42),
        "78 " + dark(c, 52),
        "89 " + light(c, 34),
        "100 " + dark(c, 40)
      };
    }

    @Override
    int shine() {
      return 0;
    }
  },
  MATTE {
    @Override
    String[] round(String c) {
      return new String[] {
        "0 " + dark(c, 20),
        "26 " + light(c, 16),
        "55 " + c,
        "88 " + dark(c, 34),
        "100 " + dark(c, 26)
      };
    }

    @Override
    int shine() {
      return 0;
    }
  },
  WOOD {
    @Override
    String[] round(String c) {
      return MATTE.round(c);
    }

    @Override
    int shine() {
      return 18;
    }
  };

  static Material of(String option) {
    return switch (option) {
      case "steel", "copper" -> METAL;
      case "oak", "walnut" -> WOOD;
      default -> GLAZE;
    };
  }

  /** The shades across a round body. */
  abstract String[] round(String color);

  /** How strongly the window shows in it, in percent. */
  abstract int shine();
}
