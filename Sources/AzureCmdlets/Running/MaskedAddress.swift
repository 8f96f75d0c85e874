import AzureModel
import ShellRuntime
import ShellValues

/// Advice about addresses such as `65.52.xx.xyz`, whose digits somebody hid.
enum MaskedAddress {
    /// Adds advice to a refusal that quotes a masked address. Masks come with texts of others, pasted or run as
    /// documents; a script is one's own, its errors are as the original's.
    static func advise(_ record: ErrorRecordObject, _ call: CommandCall) {
        if call.invocation.scriptName.hasSuffix(".ps1") { return }
        let parts = record.exception.message.split(separator: "'", omittingEmptySubsequences: false)
        guard parts.count >= 3, isMasked(parts[1]) else { return }
        let masked = String(parts[1])
        let workspace = AzureSession.of(call.engine).workspace
        let address = suggestion(for: masked, in: workspace) ?? "ADDRESS"
        record.recommendedAction =
            "\(masked) has letters where its digits were. Give the digits, for example with: "
            + "--set \(masked)=\(address)"
    }

    /// Four parts between points; numbers first, letters in at least one of the others.
    static func isMasked(_ text: some StringProtocol) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0].allSatisfy(isDigit) else { return false }
        let fits = parts.allSatisfy { part in
            (1...3).contains(part.count) && part.allSatisfy { isDigit($0) || isLetter($0) }
        }
        return fits && parts.contains { $0.contains(where: isLetter) }
    }

    /// The outbound address of an environment that begins as the masked one does.
    private static func suggestion(for masked: String, in workspace: Workspace) -> String? {
        let known = masked.split(separator: ".").prefix { $0.allSatisfy(isDigit) }
        let start = known.map { $0 + "." }.joined()
        let addresses = workspace.environments.listed.flatMap(\.outboundAddresses).map(\.text)
        return addresses.first { $0.hasPrefix(start) }
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
    private static func isLetter(_ character: Character) -> Bool {
        character.isASCII && character.isLetter
    }
}
