/// The labs that come with the shell.
public enum BuiltInLabs {
    /// In name order.
    public static let all: [LabScenario] = [layeredSecurity].compactMap { try? LabScenario(reading: $0) }

    /// The lab of that name, letter case ignored.
    public static func lab(named name: String) -> LabScenario? {
        all.first { $0.name.isSameName(as: name) }
    }

    static let layeredSecurity = """
        # Three front ends on the Internet call one back end; nobody else should reach it.
        lab layered-security
        title "Layered security with App Service Environments"
        text "The environments fe1ase, fe2ase and fe3ase hold web front ends that everybody may reach."
        text "They call the interface on apiase, which also calls itself. Nobody else should reach apiase."
        text "Make a network security group that says so and bind it to API-ASE-Subnet."

        network yourvnetnamehere "South Central US"
          space 192.168.0.0/16
          subnet FE1-ASE-Subnet 192.168.1.0/24
          subnet FE2-ASE-Subnet 192.168.2.0/24
          subnet FE3-ASE-Subnet 192.168.3.0/24
          subnet API-ASE-Subnet 192.168.4.0/24

        environment fe1ase
          subnet yourvnetnamehere FE1-ASE-Subnet
          outbound 65.52.0.0/16

        environment fe2ase
          subnet yourvnetnamehere FE2-ASE-Subnet
          outbound 191.238.0.0/16

        environment fe3ase
          subnet yourvnetnamehere FE3-ASE-Subnet
          outbound 23.98.0.0/16

        environment apiase
          subnet yourvnetnamehere API-ASE-Subnet
          outbound 70.37.0.0/16
        """
}
