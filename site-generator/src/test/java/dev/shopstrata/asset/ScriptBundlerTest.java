package dev.shopstrata.asset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.tree.TreePath;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptBundlerTest {
  @TempDir Path directory;

  @Test
  void relative_imports_name_the_published_files() {
    AssetSite site =
        site(
            """
            -- base/scripts/main.js --
            import { a } from "./lib/a.js";
            import './b.js';
            const c = () => import(`x`) ?? import("../scripts/b.js");
            import lit from "lit";
            -- base/scripts/lib/a.js --
            export * from '../b.js';
            -- base/scripts/b.js --
            export const b = 1;
            """);
    AssetSet assets = site.bundle("acme");
    String a = assets.find("scripts/lib/a.js").orElseThrow().url();
    String b = assets.find("scripts/b.js").orElseThrow().url();
    assertThat(site.text("acme", "scripts/main.js"))
        .isEqualTo(
            """
            import{a}from"%s";import"%s";const c=()=>import(`x`)??import("%s");import lit from"lit";"""
                .formatted(a, b, b));
    assertThat(site.text("acme", "scripts/lib/a.js")).isEqualTo("export*from\"" + b + "\";");
    assertThat(site.report()).isEmpty();
  }

  @Test
  void a_script_knows_what_has_to_be_there_before_it_runs() {
    AssetSet assets =
        site("""
                -- base/scripts/main.js --
                import "./a.js";
                import("./lazy.js");
                -- base/scripts/a.js --
                export * from "./b.js";
                -- base/scripts/b.js --
                import "./a.js";
                -- base/scripts/lazy.js --
                import "./b.js";
                """)
            .bundle("acme");
    assertThat(assets.find("scripts/main.js").orElseThrow().imports())
        .containsExactly(TreePath.of("scripts/a.js"), TreePath.of("scripts/b.js"));
    assertThat(assets.find("scripts/a.js").orElseThrow().imports())
        .containsExactly(TreePath.of("scripts/b.js"));
    assertThat(assets.find("scripts/lazy.js").orElseThrow().imports())
        .containsExactly(TreePath.of("scripts/a.js"), TreePath.of("scripts/b.js"));
  }

  @Test
  void a_changed_module_renames_those_that_import_it_and_no_other() {
    AssetSite site =
        site(
            """
            -- base/scripts/main.js --
            import "./b.js";
            -- base/scripts/b.js --
            let b;
            -- base/scripts/c.js --
            let c;
            -- stores/acme/scripts/b.js --
            let other;
            """);
    AssetSet acme = site.bundle("acme");
    AssetSet other = site.bundle("other");
    assertThat(name(acme, "main.js")).isNotEqualTo(name(other, "main.js"));
    assertThat(name(acme, "c.js")).isEqualTo(name(other, "c.js"));
  }

  @Test
  void modules_that_import_each_other_are_named_after_their_sources() {
    String files =
        """
        -- base/scripts/main.js --
        import "./a.js";
        -- base/scripts/a.js --
        import "./b.js";
        -- base/scripts/b.js --
        import "./a.js";
        import "./c.js";
        -- base/scripts/c.js --
        let c;
        """;
    AssetSite site = site(files);
    AssetSet before = site.bundle("acme");
    assertThat(site.text("acme", "scripts/a.js"))
        .isEqualTo("import\"" + before.find("scripts/b.js").orElseThrow().url() + "\";");
    assertThat(site.text("acme", "scripts/b.js"))
        .contains(before.find("scripts/a.js").orElseThrow().url())
        .contains(before.find("scripts/c.js").orElseThrow().url());

    AssetSet after = site(files.replace("let c;", "let d;")).bundle("acme");
    for (String script : List.of("main.js", "a.js", "b.js", "c.js")) {
      assertThat(name(after, script)).as(script).isNotEqualTo(name(before, script));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "let a = 'import \"./x.js\"';",
        "// import \"./x.js\"",
        "/* import \"./x.js\" */",
        "let a = `import \"./x.js\" ${`from \"./x.js\"`} import(\"./x.js\")`;",
        "let a = /import \".\\/x.js\"/;",
        "let a = b.import('./x.js');",
        "let a = import('./x' + b);",
        "let a = Array.from('./x.js');",
        "let a = {from: './x.js', import: './x.js'};",
        "import a from '/x.js'; import b from 'https://x.example/x.js'; import c from 'x';",
        "let u = new URL('./x.js', import.meta.url);",
      })
  void what_only_looks_like_an_import_is_left_alone(String script) {
    AssetSite site = site("-- base/scripts/main.js --\n" + script + "\n");
    String code = script.startsWith("/") ? "" : script;
    assertThat(site.text("acme", "scripts/main.js").replace(" ", ""))
        .isEqualTo(code.replace(" ", ""));
    assertThat(site.report()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "let a = b / c; let d = '/'; ",
        "let a = b[0] / 2 / c(1) / 3; ",
        "let a = /['\"`]/.test(b) || /[/'\"]\\//g.test(b); ",
        "if (a) /'/.test(b); ",
        "let a = x++ / 2, b = y-- /3; ",
        "function f() { return /'/ } ",
        "let a = `${ {b: `}`}.b } '`; ",
        "let a = 'it\\'s', b = \"\\\"\"; ",
        "let a = b.return / 2; ",
        "let a = 'x\\\ny'; ",
        "#p = 1; static #q = 2 / 1; ",
        "export{}; import * as y from './y.js'; import z, {w as from} from './y.js'; ",
      })
  void imports_behind_difficult_tokens_are_found(String script) {
    AssetSite site =
        site(
            "-- base/scripts/main.js --\n"
                + script
                + "import\n\"./y.js\"\n-- base/scripts/y.js --\n");
    String url = site.bundle("acme").find("scripts/y.js").orElseThrow().url();
    assertThat(site.text("acme", "scripts/main.js")).endsWith("import\n\"" + url + "\"");
    assertThat(site.text("acme", "scripts/main.js")).doesNotContain("y.js");
    assertThat(site.report()).isEmpty();
  }

  @Test
  void an_import_of_nothing_is_a_problem() {
    AssetSite site =
        site("-- base/scripts/cart.js --\n-- base/scripts/main.js --\n\n  import './card.js';\n");
    site.bundle("acme");
    assertThat(site.report())
        .isEqualTo(
            """
            script-import-missing: there is no script "./card.js" beside "scripts/main.js"
                    at     layers/base/scripts/main.js:2:10   layer base
                    in     store acme
                    fix    create it under scripts/ or correct the name, with its ending, did you \
            mean "scripts/cart.js"?\
            """);
  }

  @Test
  void a_token_that_never_ends_is_a_warning() {
    AssetSite site = site("-- base/scripts/main.js --\nlet a = 'x;\n");
    site.bundle("acme");
    assertThat(site.report())
        .contains("script-unfinished: this string never ends; imports behind it are not rewritten")
        .contains("layers/base/scripts/main.js:1:9   layer base")
        .contains("fix    close it");
    assertThat(site.hasErrors()).isFalse();
  }

  private static String name(AssetSet assets, String script) {
    String url = assets.find("scripts/" + script).orElseThrow().url();
    return url.substring(url.lastIndexOf('/'));
  }

  private AssetSite site(String files) {
    return AssetSite.write(directory, files);
  }
}
