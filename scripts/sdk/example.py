from rebootcamp_client import AuthenticatedClient, Client
from rebootcamp_client.api.accounts import log_in
from rebootcamp_client.api.completions import complete_challenge
from rebootcamp_client.models import CompletionCreate, LoginRead, Problem, TokenForm

form = TokenForm(username="lea.moreau@demo.example", password="THE-PRINTED-ONE")
login = log_in.sync(client=Client(base_url="http://127.0.0.1:8000"), body=form)
assert isinstance(login, LoginRead), login
client = AuthenticatedClient(base_url="http://127.0.0.1:8000", token=login.access_token)
outcome = complete_challenge.sync("cycle-5km", client=client, body=CompletionCreate())
print(outcome.remedy if isinstance(outcome, Problem) else outcome)
