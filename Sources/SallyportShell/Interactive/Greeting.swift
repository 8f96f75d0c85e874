import AzureCmdlets
import AzureModel

/// The lines at the start of a session at a terminal.
enum Greeting {
    static func text(lab: LabScenario?) -> String {
        var lines = ["Sallyport: an offline practice range for Azure network security. Nothing here reaches the network."]
        if let lab {
            lines.append("Lab \(lab.name): \(lab.title)")
            lines += lab.text.map { "  " + $0 }
            lines.append("Begin with   Get-LabAppServiceEnvironment")
        } else {
            lines.append("Begin with   Start-LabScenario layered-security   (Get-LabScenario lists the labs)")
        }
        lines.append("Help         Get-Help New-AzureNetworkSecurityGroup        Tab completes        exit leaves")
        return lines.joined(separator: "\n") + "\n\n"
    }
}
