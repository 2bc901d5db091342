# The same image serves the API, runs the relay and migrates; the command in `docker-compose.yml` chooses.
FROM python:3.13-slim AS build

# The constraints apply to the build environment of the package too.
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 \
    PIP_CONSTRAINT=/build/requirements.lock PIP_BUILD_CONSTRAINT=/build/requirements.lock
WORKDIR /build
RUN python -m venv --without-pip /opt/rebootcamp

# Installs the dependencies first, for an empty package: this layer is rebuilt only when they change.
COPY pyproject.toml requirements.lock LICENSE ./
RUN mkdir -p src/rebootcamp \
    && touch src/rebootcamp/__init__.py \
    && pip --python /opt/rebootcamp/bin/python install --constraint requirements.lock '.[tracing]'

COPY src src
RUN pip --python /opt/rebootcamp/bin/python install --no-deps --force-reinstall .


FROM python:3.13-slim

RUN groupadd --system --gid 10001 rebootcamp \
    && useradd --system --uid 10001 --gid rebootcamp --no-create-home --no-log-init rebootcamp
COPY --from=build /opt/rebootcamp /opt/rebootcamp
WORKDIR /app
COPY alembic.ini ./
COPY alembic alembic
COPY mongo-init/schema.json mongo-init/
COPY data/catalogue data/catalogue
COPY docs/openapi.json docs/

ENV PATH=/opt/rebootcamp/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    REBOOTCAMP_PROJECT_DIRECTORY=/app \
    REBOOTCAMP_HOST=0.0.0.0

USER 10001:10001
EXPOSE 8000
# Checks liveness, not readiness: while a store is down, the service does what it can, and a restart would not help.
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=3 \
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/health/live', timeout=2)"]
CMD ["rebootcamp", "serve"]
