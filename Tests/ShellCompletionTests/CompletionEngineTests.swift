import AzureCmdlets
import CoreCmdlets
import DotNetTypes
import ShellCompletion
import ShellRuntime
import ShellValues
import Testing

/// A host without a screen.
private final class SilentHost: ShellHost {
    let width = 80
    let height = 24
    let supportsColour = false
    let isInteractive = false
    func write(_ text: String) {}
    func writeError(_ text: String) {}
    func readLine(prompt: String, secret: Bool) -> String? { nil }
    func flush() {}
    func setTitle(_ title: String) {}
}

/// A text with `‸` at the cursor, the part that is replaced, and the candidates as PowerShell 7.6 gives them.
private struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    let replaced: String
    let candidates: [String]
    var testDescription: String { text }

    init(_ text: String, _ replaced: String, _ candidates: [String]) {
        self.text = text
        self.replaced = replaced
        self.candidates = candidates
    }
}

@Suite struct CompletionEngineTests {
    private func makeEngine() -> Engine {
        DotNetTypes.install()
        EngineTypes.install()
        let table = CommandTable()
        CoreCmdlets.register(in: table)
        AzureModule.register(in: table)
        let values = HostValues(
            utcTicks: { 0 }, offsetMinutes: { _ in 0 }, randomBits: { 1 }, environment: ["HOME": "/home/ann"], currentFolder: "/",
            monotonicNanoseconds: { 0 }, processID: 1, home: "/home/ann")
        let engine = Engine(host: values, ui: SilentHost(), commands: table)
        engine.typeFinder = { TypeTable.find($0, namespaces: $1) }
        return engine
    }

    private static let rows: [Row] = [
        Row("get-azurevnet‸", "get-azurevnet", ["Get-AzureVNetConfig", "Get-AzureVNetSite"]),
        Row("1..3 | ForEach-Object { Get-AzureVNetS‸ }", "Get-AzureVNetS", ["Get-AzureVNetSite"]),
        Row("New-AzureNetworkSecurityGroup web 'West US' -L‸", "-L", ["-Label"]),
        Row("New-AzureNetworkSecurityGroup -L‸ -Name web", "-L", ["-Location", "-Label"]),
        Row("\"tables: $(Get-AzureRouteTable -De‸)\"", "-De", ["-Detailed", "-Debug"]),
        Row("Remove-AzureNetworkSecurityGroup -WhatI‸", "-WhatI", []),
        Row("Set-AzureNetworkSecurityRule -Protocol ‸", "", ["*", "TCP", "UDP"]),
        Row("function Pick { param([ValidateSet('east','far west')]$Side) }; Pick -Side f‸", "f", ["'far west'"]),
        Row("$zebra = 1; ${zeb‸", "${zeb", ["${zebra}"]),
        Row("\"$env:HOM‸\"", "$env:HOM", ["$env:HOME"]),
        Row("'a' -no‸", "-no", ["-not", "-notcontains", "-notin", "-notlike", "-notmatch"]),
        Row("([pscustomobject]@{ Name = 'a'; Port = 80 }).P‸", "P", ["Port"]),
        Row("Get-AzureVNetSite | ForEach-Object { $_.Sub‸ }", "Sub", ["Subnets"]),
        Row("Get-Date | Sort-Object @{‸", "", ["Expression", "Ascending", "Descending"]),
        Row("$splat = @{ Name = 'web'; L‸ }; New-AzureNetworkSecurityGroup @splat", "L", ["Location", "Label"]),
        Row(":outer foreach ($i in 1..2) { continue ‸ }", "", ["outer"]),
        Row("Get-AzureNetworkSecurityGroup -Name web | Set-AzureNetworkSecurityRule -N‸", "-N", ["-Name"]),
        Row("Get-Date | Sort-Object -I‸", "-I", ["-InformationAction", "-InformationVariable"]),
        Row("Where-Object Name -N‸", "-N", ["-NE", "-NotLike", "-NotMatch", "-NotContains", "-NotIn", "-Not"]),
        Row("Export-Csv -Path x.csv -No‸", "-No", ["-NoClobber", "-NoHeader"]),
        Row("Export-Csv -Not‸", "-Not", ["-NoTypeInformation"]),
        Row("function Hue { param([ArgumentCompleter({ 'red', 'green' })]$Colour) }; Hue -Colour g‸", "g", ["red", "green"]),
        Row("function Hue { param([ArgumentCompletions('alpha', 'beta gamma')]$Name) }; Hue -Name b‸", "b", ["beta gamma"]),
        Row("Get-Date | Select-Object @{ Name = 'x'; Expression = { $_.Day‸ } }", "Day", ["Day", "DayOfWeek", "DayOfYear"]),
        Row("(Get-Date).Year.ToU‸", "ToU", ["ToUInt16(", "ToUInt32(", "ToUInt64("]),
        Row("$zebra, $zeal = 1, 2; $ze‸", "$ze", ["$zebra", "$zeal"]),
        Row("Get-AzureNetworkSecurityGroup -OutVariable zgroups; $zgr‸", "$zgr", ["$zgroups"]),
        Row("$Loc‸", "$Loc", ["$Local:"]),
        Row("Get-AzureVNetSite | Select-Object Name, L‸", "L", ["Label", "Location"]),
        Row("[pscustomobject]@{ Alpha = 1; Beta = 2 } | Where-Object B‸", "B", ["BaseObject", "Beta"]),
        Row("(Get-Date).DayOfWeek -eq 'S‸", "'S", ["'Sunday'", "'Saturday'"]),
        Row("<# Get-AzureVNetS‸ #>", "<# Get-AzureVNetS #>", []),
    ]

    @Test(arguments: rows) private func completes(_ row: Row) throws {
        let parts = row.text.split(separator: "‸", maxSplits: 1, omittingEmptySubsequences: false)
        let text = parts.joined()
        let outcome = CompletionEngine(makeEngine()).complete(text, cursor: parts[0].utf16.count)
        #expect(outcome.items.map(\.text) == row.candidates)
        if !row.candidates.isEmpty {
            let units = Array(text.utf16)[outcome.start..<(outcome.start + outcome.length)]
            #expect(String(decoding: units, as: UTF16.self) == row.replaced)
        }
    }
}
