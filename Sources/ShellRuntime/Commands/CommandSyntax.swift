import ShellValues

/// The syntax lines of a command, one for each parameter set, as `Get-Command -Syntax` and help show them.
public enum CommandSyntax {
    public static func lines(_ spec: CommandSpec) -> [String] {
        spec.setNames.map { line(spec, set: $0) }
    }

    public static func line(_ spec: CommandSpec, set: String, common: Bool = true) -> String {
        var words = [spec.name]
        for parameter in ordered(spec, set) {
            guard let place = parameter.place(in: set) else { continue }
            words.append(word(parameter, place))
        }
        if spec.supportsShouldProcess { words += ["[-WhatIf]", "[-Confirm]"] }
        if common { words.append("[<CommonParameters>]") }
        return words.joined(separator: " ")
    }

    /// Positional parameters first, in order of position (of two that claim one, the last); then mandatory ones; then the rest.
    private static func ordered(_ spec: CommandSpec, _ set: String) -> [ParameterSpec] {
        let all = spec.parameters.filter { $0.place(in: set) != nil }
        var byPosition: [Int: ParameterSpec] = [:]
        for parameter in all {
            if let position = parameter.place(in: set)?.position { byPosition[position] = parameter }
        }
        let positional = byPosition.sorted { $0.key < $1.key }.map(\.value)
        let named = all.filter { $0.place(in: set)?.position == nil }
        return positional + named.filter { $0.place(in: set)?.isMandatory ?? false }
            + named.filter { !($0.place(in: set)?.isMandatory ?? false) }
    }

    private static func word(_ parameter: ParameterSpec, _ place: ParameterPlace) -> String {
        let name = place.position != nil ? "[-\(parameter.name)]" : "-\(parameter.name)"
        let body = parameter.isSwitch ? "-" + parameter.name : name + " <" + typeText(parameter.type) + ">"
        return place.isMandatory ? body : "[" + body + "]"
    }

    /// The type as syntax shows it: the accelerator or the bare name.
    public static func typeText(_ type: NetType) -> String {
        if let element = type.elementType { return typeText(element) + "[]" }
        if type === NetType.object { return "Object" }
        if let accelerator = type.accelerator { return accelerator }
        if type.arguments.isEmpty { return type.name }
        return type.name.prefix { $0 != "`" } + "[" + type.arguments.map(typeText).joined(separator: ",") + "]"
    }
}
