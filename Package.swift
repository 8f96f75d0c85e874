// swift-tools-version: 6.2
import PackageDescription

/// Every target is built with the same strict settings.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
    .unsafeFlags(["-cross-module-optimization", "-gnone"], .when(configuration: .release)),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = [], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: settings)
}

/// What every library of commands may use.
let runtime: [Target.Dependency] = [
    "Diagnostics", "DotNetPrimitives", "ShellSyntax", "ShellValues", "ShellRuntime", "TerminalText",
]

let package = Package(
    name: "Sallyport",
    products: [.executable(name: "sallyport", targets: ["sallyport"])],
    targets: [
        // System libraries, from Debian's -dev packages.
        .systemLibrary(name: "CEditLine", providers: [.apt(["libedit-dev"])]),
        .systemLibrary(name: "CPCRE2", providers: [.apt(["libpcre2-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(
            name: "CCMarkGFM", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),

        .systemLibrary(name: "CGetOpt"),
        .systemLibrary(name: "CMalloc"),

        // Leaves: they know nothing of the shell.
        library("TerminalText"),
        library("AzureModel"),
        library("Diagnostics", ["TerminalText"]),
        library("DotNetPrimitives", ["CPCRE2"]),
        library("LineEditor", ["CEditLine", "TerminalText"]),
        library("JSONText"),
        library("FileGate"),

        // Recorded sessions and the files they are kept in.
        library("Transcripts", ["DotNetPrimitives", "JSONText"]),
        library("Documents", ["Diagnostics", "JSONText", "Transcripts"]),
        library("Exports", ["CCMarkGFM", "JSONText", "TerminalText", "Transcripts"]),

        // The language.
        library("ShellSyntax", ["Diagnostics"]),
        library("ShellValues", ["Diagnostics", "DotNetPrimitives"]),
        library("DotNetTypes", ["CLibXML2", "Diagnostics", "DotNetPrimitives", "FileGate", "ShellValues"]),
        library("ShellRuntime", ["Diagnostics", "DotNetPrimitives", "FileGate", "ShellSyntax", "ShellValues"]),
        library("ShellFormatting", ["Diagnostics", "DotNetPrimitives", "ShellValues", "TerminalText"]),
        library("ShellCompletion", ["Diagnostics", "FileGate", "ShellSyntax", "ShellValues", "ShellRuntime"]),

        // The commands.
        library("CoreCmdlets", runtime + ["FileGate", "ShellFormatting", "ShellCompletion", "DotNetTypes"]),
        library("AzureCmdlets", runtime + ["AzureModel", "FileGate", "JSONText", "ShellFormatting", "DotNetTypes"]),
        library("PromptCmdlets", runtime + ["LineEditor", "ShellFormatting", "DotNetTypes"]),

        // What puts them together.
        library("SessionCmdlets", runtime + ["AzureModel", "DotNetTypes", "ShellFormatting", "Transcripts"]),
        library("SessionEngine", runtime + [
            "AzureCmdlets", "AzureModel", "CoreCmdlets", "DotNetTypes", "FileGate", "PromptCmdlets", "SessionCmdlets",
            "ShellFormatting", "Transcripts",
        ]),
        library("SallyportShell", runtime + [
            "AzureCmdlets", "AzureModel", "CGetOpt", "CMalloc", "CoreCmdlets", "Documents", "DotNetTypes", "Exports", "FileGate",
            "JSONText", "LineEditor", "PromptCmdlets", "SessionCmdlets", "SessionEngine", "ShellCompletion", "ShellFormatting",
            "Transcripts",
        ]),
        .executableTarget(
            name: "sallyport",
            dependencies: ["SallyportShell"],
            swiftSettings: settings,
            linkerSettings: [.unsafeFlags(["-static-stdlib", "-Xclang-linker", "-no-pie"], .when(configuration: .release))]),

        // A prompt for the scripts in Tests/editor.
        .executableTarget(
            name: "editor-probe", dependencies: ["LineEditor", "TerminalText"], path: "Tests/editor/probe", swiftSettings: settings),

        tests("ArchitectureTests", []),
        tests("ConformanceTests", ["sallyport"], exclude: ["Cases", "Pending"]),
        tests("DocumentsTests", ["Documents", "JSONText", "Transcripts"]),
        tests(
            "ExportsTests", ["DotNetPrimitives", "Exports", "JSONText", "TerminalText", "Transcripts"], exclude: ["Expected"]),
        tests("FileGateTests", ["FileGate"]),
        tests("JSONTextTests", ["JSONText"]),
        tests("TranscriptsTests", ["DotNetPrimitives", "JSONText", "Transcripts"]),
        tests("SallyportShellTests", runtime + ["LineEditor", "PromptCmdlets", "SallyportShell", "SessionEngine", "ShellCompletion"]),
        tests("SessionEngineTests", runtime + ["AzureModel", "SessionCmdlets", "SessionEngine", "Transcripts"]),
        tests("ShellCompletionTests", runtime + ["AzureCmdlets", "CoreCmdlets", "DotNetTypes", "ShellCompletion"]),
        tests("PromptCmdletsTests", runtime + ["CoreCmdlets", "DotNetTypes", "LineEditor", "PromptCmdlets", "ShellFormatting"]),
        tests("TerminalTextTests", ["TerminalText"]),
        tests("AzureModelTests", ["AzureModel"]),
        tests("AzureCmdletsTests", runtime + ["AzureCmdlets", "AzureModel", "CoreCmdlets", "DotNetTypes", "ShellFormatting"], exclude: ["Saved"]),
        tests("CoreCmdletsTests", runtime + ["CoreCmdlets", "DotNetTypes"]),
        tests("DotNetPrimitivesTests", ["DotNetPrimitives"]),
        tests("LineEditorTests", ["LineEditor", "TerminalText"]),
        tests("DotNetTypesTests", ["DotNetPrimitives", "DotNetTypes", "ShellValues"]),
        tests("FormattingCommandsTests", ["CoreCmdlets", "ShellFormatting"]),
        tests("ShellFormattingTests", ["DotNetPrimitives", "ShellFormatting", "ShellValues"]),
        tests("ShellSyntaxTests", ["Diagnostics", "ShellSyntax"]),
        tests("ShellValuesTests", ["DotNetPrimitives", "ShellValues"]),
    ]
)
