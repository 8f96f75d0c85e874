import ShellRuntime
import ShellValues
import Testing

@testable import AzureCmdlets

@Suite struct DeclarationTests {
    @Test(arguments: OriginalDeclarations.all)
    func isDeclaredAsTheOriginal(_ original: String) throws {
        let name = String(original.prefix { $0 != " " })
        let spec = try #require(AzureModule.specs.first { $0.name == name })
        #expect(text(of: spec) == original)
    }

    @Test func everyCommandHasHelp() {
        for spec in AzureModule.specs {
            #expect(!spec.synopsis.isEmpty, "\(spec.name)")
            #expect(spec.parameters.allSatisfy { !$0.help.isEmpty }, "\(spec.name)")
        }
    }

    @Test func namesAreUnique() {
        let names = AzureModule.specs.map(\.name)
        #expect(Set(names).count == names.count && names.count > 50)
    }

    private func text(of spec: CommandSpec) -> String {
        let className = spec.className.replacing("Microsoft.WindowsAzure.Commands.", with: "")
        var lines = ["\(spec.name) \(className) \(spec.defaultSet ?? "-")"]
        for parameter in spec.parameters where parameter.name != "Profile" {
            let words = [parameter.name, parameter.type.name] + parameter.aliases.map { "@" + $0 }
            let places = parameter.places.map(text(of:)).sorted()
            lines.append("  " + (words + parameter.checks.map(text(of:)) + places).joined(separator: " "))
        }
        return lines.joined(separator: "\n")
    }

    private func text(of place: ParameterPlace) -> String {
        let position = place.position.map { String($0) } ?? "-"
        let flags = (place.isMandatory ? "M" : "") + (place.byValue ? "V" : "") + (place.byName ? "N" : "")
        return "\(place.set ?? "*")/\(position)\(flags)"
    }

    private func text(of check: ParameterCheck) -> String {
        switch check {
        case .notNullOrEmpty: "nne"
        case .set(let values, let ignoring, _): "{\(values.joined(separator: ","))}\(ignoring ? "i" : "c")"
        case .range(let low, let high): "\(low.text(nil))..\(high.text(nil))"
        default: "?"
        }
    }
}
